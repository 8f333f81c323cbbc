/** Contested questions, the positions on them, and who takes which. */
import type { Archive } from '../../archive/archive.ts';
import { absoluteUrl } from '../../urls.ts';
import { passageLinks } from '../../views/passages/passage-links.ts';
import { questionViews, type QuestionView } from '../../views/questions/question-view.ts';
import { sayingInWords } from '../../views/saying.ts';
import { several, toArticle, toPassage, whole, words, type Row, type Table } from './table.ts';

/** A row a question. */
export const questionsTable: Table = {
  name: 'questions',
  title: 'Questions',
  what: 'A contested question, in alphabetical order.',
  key: ['question'],
  links: [],
  fields: [
    words('question', 'The question’s id.', { always: true }),
    words('asks', 'The question.', { always: true }),
    words('scope', 'What belongs to it.', { always: true }),
    whole('positions', 'Positions on it.', { unit: 'positions', always: true }),
    words('address', 'Its page.', { always: true }),
  ],
  rows: (archive) =>
    viewsOf(archive).map(({ id, question, scope, positions, url }) => ({
      question: id,
      asks: question,
      scope,
      positions: positions.length,
      address: absoluteUrl(url),
    })),
};

/** A row a position on a question. */
export const positionsTable: Table = {
  name: 'positions',
  title: 'Positions',
  what: 'A position on a question, in the order of its page.',
  key: ['question', 'position'],
  links: [{ fields: ['question'], to: 'questions', at: ['question'] }],
  fields: [
    words('question', 'The question’s id.', { always: true }),
    words('position', 'The position’s id on its page.', { always: true }),
    words('statement', 'The position, in our words.', { always: true }),
    whole('voices', 'Passages that speak to it.', { unit: 'passages', always: true }),
    words('address', 'On its page.', { always: true }),
  ],
  rows: (archive) =>
    viewsOf(archive).flatMap(({ id, positions }) =>
      positions.map(({ id: position, statement, voices, url }) => ({
        question: id,
        position,
        statement,
        voices: voices.length,
        address: absoluteUrl(url),
      })),
    ),
};

/** A row a passage that speaks for or against a position. */
export const voicesTable: Table = {
  name: 'voices',
  title: 'Voices on questions',
  what: 'A passage that speaks to a position, in the order of the page.',
  key: ['question', 'position', 'number'],
  links: [
    { fields: ['question', 'position'], to: 'positions', at: ['question', 'position'] },
    toArticle(),
    toPassage(),
  ],
  fields: [
    words('question', 'The question’s id.', { always: true }),
    words('position', 'The position’s id.', { always: true }),
    whole('number', 'From 1.', { always: true }),
    words('stance', 'holds, disputes, qualifies, illustrates.', { always: true }),
    words('said_by', 'Who says it, in words.', { always: true }),
    several('reported_through', 'Those who passed it on.'),
    words('article', 'The article’s id.', { always: true }),
    words('passage', 'The anchor of the passage.', { always: true }),
    words('words', 'The words that it rests on.', { always: true }),
    words('note', 'Ours.'),
    words('address', 'The passage on its page.', { always: true }),
  ],
  rows: (archive) => viewsOf(archive).flatMap(voiceRows),
};

function voiceRows({ id, positions }: QuestionView): Row[] {
  return positions.flatMap((position) =>
    position.voices.map((voice, i) => ({
      question: id,
      position: position.id,
      number: i + 1,
      stance: voice.stance,
      said_by: sayingInWords(voice.saidBy),
      reported_through: voice.reportedThrough.map(({ name }) => name),
      article: voice.passage.article,
      passage: voice.passage.anchor,
      words: voice.words,
      note: voice.note ?? null,
      address: absoluteUrl(voice.passage.url),
    })),
  );
}

function viewsOf(archive: Archive): readonly QuestionView[] {
  return questionViews(archive, passageLinks(archive));
}
