/** The questions of the pass through what was found, in their order. Pure. */
import { articleRecord } from '../../../../src/records/article.ts';
import { issueDate } from '../../../../src/records/date.ts';
import { addressFault } from '../../../../src/records/web-address.ts';
import type { Findings } from '../findings.ts';
import { shown } from '../show-findings.ts';
import { nameQuestions } from './name-questions.ts';
import type { Answers, Question } from './question.ts';

/**
 * In: what is found, which depends on the address of first publication; the answers so far. Out: the next question; undefined when
 * all are answered. What a copy tells is not asked.
 */
export function nextQuestion(found: Findings, answers: Answers): Question | undefined {
  return questionsOf(found, answers).find(({ id }) => !answers.has(id));
}

function questionsOf(found: Findings, answers: Answers): Question[] {
  const lacks = (field: string): boolean => found.unknownFields.includes(field);
  const drafts = found.claims.length + found.events.length + found.sources.length;
  return [
    ...(lacks('firstPublished') || answers.has('firstPublished') ? [address] : []),
    ...(found.proposals.length > 0 || answers.has('proposals') ? [proposals(found)] : []),
    ...(lacks('byline.state') ? [byline] : []),
    ...(lacks('publication')
      ? [
          { ...publicationName, initial: found.told.publication ?? '' },
          ...(answers.get('publication') ? [publicationKind] : []),
        ]
      : []),
    ...(lacks('issued') ? [issued] : []),
    ...(lacks('language') ? [language] : []),
    ...(lacks('rights') ? [rights(answers.get('publication') ?? '')] : []),
    ...nameQuestions(found.names, answers),
    ...(drafts > 0 ? [draftsQuestion(found)] : []),
    ...(lacks('summary') ? [summary] : []),
    ...(lacks('status.state') ? [status] : []),
  ];
}

const leaves = 'Leave it empty, and it stays open: the check will name it.';

const address: Question = {
  id: 'firstPublished',
  kind: 'text',
  asks: 'Where was it first published? The whole address',
  explains: `The address of the page on the web. It tells the publication, and often the date. ${leaves}`,
  initial: '',
  certain: '',
  fault: (text) =>
    text === '' || addressFault(text) === undefined
      ? undefined
      : 'That is no whole address: it begins with https://',
};

function proposals({ proposals: found }: Findings): Question {
  return {
    id: 'proposals',
    kind: 'several',
    asks: 'Which of these shall stand in the front matter?',
    explains:
      'Each was read where it says. What is not taken stays open. In the file, all can be changed later.',
    options: found.map(({ field, value, readIn }) => ({
      value: field,
      label: `${field}: ${shown(value)}`,
      hint: readIn,
    })),
    initial: found.map(({ field }) => field).join('\n'),
    certain: found.flatMap(({ field, isSure }) => (isSure ? [field] : [])).join('\n'),
  };
}

const byline: Question = {
  id: 'byline.state',
  kind: 'one',
  asks: 'The copy has no byline. Why?',
  explains:
    'none: it was published without one. lost: the page of first publication shows that there was one.',
  options: [
    { value: 'none', label: 'It was published without one' },
    { value: 'lost', label: 'There was one, and the copy has lost it' },
    { value: '', label: 'Leave it open' },
  ],
  initial: 'none',
  certain: '',
};

const publicationName: Question = {
  id: 'publication',
  kind: 'text',
  asks: 'In which blog, periodical or site? Its name as printed',
  explains: `It gets a record in content/publications, which later articles of the same site name by themselves. ${leaves}`,
  initial: '',
  certain: '',
};

const publicationKind: Question = {
  id: 'publication.kind',
  kind: 'one',
  asks: 'What is it?',
  explains: 'A blog is one person’s or a group’s; a periodical has issues; all else is a website.',
  options: ['website', 'periodical', 'blog'].map((value) => ({ value, label: value })),
  initial: 'website',
  certain: 'website',
};

const issued: Question = {
  id: 'issued',
  kind: 'text',
  asks: 'When was it published? 2015, 2015-06 or 2015-06-07',
  explains: `EDTF, no finer than is known; “2015~” is about 2015. It is noted as inferred: write into the file from what. ${leaves}`,
  initial: '',
  certain: '',
  fault: (text) =>
    text === '' || issueDate.safeParse(text).success ? undefined : 'That is no date of the form 2015-06-07.',
};

const language: Question = {
  id: 'language',
  kind: 'text',
  asks: 'In which language is it? Such as en, ru, kk',
  explains: `A BCP 47 tag. ${leaves}`,
  initial: '',
  certain: '',
  fault: (text) =>
    text === '' || articleRecord.shape.language.safeParse(text).success
      ? undefined
      : 'That is no language tag.',
};

function rights(publication: string): Question {
  return {
    id: 'rights',
    kind: 'text',
    asks: 'Who holds the rights in the text?',
    explains: `A publisher or an author. The page says that they are held there as far as is known. ${leaves}`,
    initial: publication,
    certain: '',
  };
}

function draftsQuestion({ id, claims, events, sources }: Findings): Question {
  return {
    id: 'drafts',
    kind: 'one',
    asks: `Write drafts of ${claims.length} claims, ${events.length} events and ${sources.length} sources to drafts/${id}/?`,
    explains:
      'They hold the words and what can be told from them; the rest is open. Move into content/ what you have completed.',
    options: [
      { value: 'yes', label: 'Yes' },
      { value: '', label: 'No' },
    ],
    initial: '',
    certain: '',
  };
}

const summary: Question = {
  id: 'summary',
  kind: 'text',
  asks: 'What does the article say? Two or three sentences of your own',
  explains: `600 characters at most; shown as ours. ${leaves}`,
  initial: '',
  certain: '',
  fault: (text) =>
    text === '' || articleRecord.shape.summary.safeParse(text).success
      ? undefined
      : 'It is longer than 600 characters, or no plain line.',
};

const status: Question = {
  id: 'status.state',
  kind: 'one',
  asks: 'Shall it be published?',
  explains: 'Once you have read the text against the capture. Until then the check refuses it.',
  options: [
    { value: '', label: 'Not yet: I shall read it against the capture first' },
    { value: 'published', label: 'Yes: I have read it' },
  ],
  initial: '',
  certain: '',
};
