/** Contested questions: the positions, and who says what in which article. */
import type { Archive, IdentifiedRecord } from '../../archive/archive.ts';
import type { QuestionRecord, Voice } from '../../records/question.ts';
import { questionUrl } from '../../urls.ts';
import { mostQuestions } from '../lists/bounds.ts';
import { divide } from '../lists/divide.ts';
import { letterLevels } from '../lists/letters.ts';
import { listPages, type ListPages } from '../lists/list-pages.ts';
import { nameLink, type NameLink } from '../name-links.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { comparePassages, type LinkPassage, type PassageLink } from '../passages/passage-links.ts';
import { quotations } from '../passages/quotations.ts';
import { saying, type Saying } from '../saying.ts';

/** In: the archive and its passage links. Out: all questions, in alphabetical order. */
export function questionViews(archive: Archive, link: LinkPassage): readonly QuestionView[] {
  return allViews(archive)(link);
}

/** In: the archive and its passage links. Out: the pages of the list of questions, by first letter where they are many. */
export function questionPages(archive: Archive, link: LinkPassage): ListPages<QuestionView> {
  return allPages(archive)(link);
}

const allPages = oncePerArchive((archive) => {
  let known: ListPages<QuestionView> | undefined;
  return (link: LinkPassage) => (known ??= divided(archive, link));
});

function divided(archive: Archive, link: LinkPassage): ListPages<QuestionView> {
  const levels = letterLevels<QuestionView>(({ question }) => question, { prefix: 'letters/' });
  return listPages(divide(questionViews(archive, link), { most: mostQuestions, levels }));
}

const allViews = oncePerArchive((archive) => {
  let known: QuestionView[] | undefined;
  return (link: LinkPassage) => (known ??= read(archive, link));
});

function read(archive: Archive, link: LinkPassage): QuestionView[] {
  const collator = new Intl.Collator('en');
  return archive.questions
    .map((question) => questionView(archive, link, { question }))
    .sort((a, b) => collator.compare(a.question, b.question));
}

function questionView(
  archive: Archive,
  link: LinkPassage,
  { question }: { question: IdentifiedRecord<QuestionRecord> },
): QuestionView {
  const order = ({ passage }: VoiceView): number => archive.article(passage.article).order;
  return {
    id: question.id,
    url: questionUrl(question.id),
    question: question.question,
    scope: question.scope,
    about: question.about.map((reference) => nameLink(archive, reference)),
    positions: question.positions.map(({ id, statement, voices }) => ({
      id,
      url: questionUrl(question.id, id),
      statement,
      voices: voices
        .map((voice) => voiceView(archive, link, { voice }))
        .sort((a, b) => order(a) - order(b) || comparePassages(a.passage.anchor, b.passage.anchor)),
    })),
  };
}

function voiceView(archive: Archive, link: LinkPassage, { voice }: { voice: Voice }): VoiceView {
  return {
    passage: link(voice.article, voice.where),
    stance: voice.stance,
    stanceInWords: stances[voice.stance],
    saidBy: saying(archive, voice.saidBy),
    reportedThrough: voice.reportedThrough.map((reference) => nameLink(archive, reference)),
    words: voice.words,
    quotation: quotations(archive)(voice.article, voice.where, voice.words),
    note: voice.note,
  };
}

const stances: Readonly<Record<Voice['stance'], string>> = {
  holds: 'says so',
  disputes: 'says the contrary',
  qualifies: 'says so in part',
  illustrates: 'tells a case',
};

/** A question as pages show it. */
export interface QuestionView {
  readonly id: string;
  readonly url: string;
  readonly question: string;
  readonly scope: string;
  readonly about: readonly NameLink[];
  readonly positions: readonly PositionView[];
}

/** One answer. */
export interface PositionView {
  readonly id: string;
  readonly url: string;
  readonly statement: string;
  /** By article in order of first publication, then by passage. */
  readonly voices: readonly VoiceView[];
}

/** One article's sentence on it. */
export interface VoiceView {
  readonly passage: PassageLink;
  readonly stance: Voice['stance'];
  /** "says so", "says the contrary", "says so in part", "tells a case". */
  readonly stanceInWords: string;
  readonly saidBy: Saying;
  readonly reportedThrough: readonly NameLink[];
  readonly words: string;
  /** The words, with ellipses where they are cut. */
  readonly quotation: string;
  readonly note: string | undefined;
}
