/** A few words around a mention, cut where sentences and words end. Pure. */
import { lastOpened } from './last-opened.ts';

/**
 * The sentence in which a mention stands; of a long one, the words around the mention, at least a third of them after it.
 *
 * In: a passage's text; where the mention stands in it (UTF-16 units, `end` not included); `words`: the most to show,
 * about, 30 unless told. Out: the words before the mention, the mention, and those after it; joined they are the excerpt, with
 * "… " and " …" where a sentence was cut, or where a mark is left over from what the copy lost.
 */
export function sentenceExcerpt(
  text: string,
  { start, end, words = 30 }: { start: number; end: number; words?: number },
): SentenceExcerpt {
  const sentence = sentenceAround(text, { start, end });
  const wordsBefore = wordsOf(text.slice(sentence.start, start)).length;
  const wordsAfter = wordsOf(text.slice(end, sentence.end)).length;
  const spare = Math.max(0, words - wordsOf(text.slice(start, end)).length);
  const isLong = wordsBefore + wordsAfter > spare * 1.25;
  const least = Math.ceil(spare / 3);
  const keepAfter = isLong ? Math.min(wordsAfter, Math.max(least, spare - wordsBefore)) : wordsAfter;
  const keepBefore = isLong ? Math.min(wordsBefore, spare - keepAfter) : wordsBefore;
  const from =
    keepBefore === wordsBefore ? sentence.start : startOfLast(text, { from: start, words: keepBefore });
  const to = keepAfter === wordsAfter ? sentence.end : endOfFirst(text, { from: end, words: keepAfter });
  const before = text.slice(from, start).replace(/^[\s,;:)]+/u, '');
  const after = text.slice(end, to).replace(/\s*[([{]\s*$/u, '');
  // Where something is lost in the copy a comma or a bracket is left over: there, too, the words are cut.
  const isCutBefore = from > sentence.start || before.length < start - from;
  const isCutAfter = to < sentence.end || after.length < to - end;
  return {
    before: (isCutBefore ? '… ' : '') + before,
    words: text.slice(start, end),
    after: after + (isCutAfter ? ' …' : ''),
  };
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** From the beginning of the sentence in which the extent begins to the end of the one in which it ends. */
function sentenceAround(text: string, { start, end }: Extent): Extent {
  const starts = sentenceStarts(text);
  let first = starts.findLast((index) => index <= start) ?? 0;
  const next = starts.find((index) => index >= end) ?? text.length;
  // A bracket that stands after the full stop says nothing without its sentence.
  if (text.startsWith('(', first)) first = starts.findLast((index) => index < first) ?? first;
  return { start: first, end: first + text.slice(first, next).trimEnd().length };
}

/** A passage has many mentions, of many records, and each record has its page. */
const sentenceStarts = lastOpened(startsOfSentences, 5_000);

function startsOfSentences(text: string): readonly number[] {
  return (
    [...segmenter.segment(text)]
      .map(({ index }) => index)
      // Initials and abbreviations end no sentence, whatever Unicode's rules make of the capital after them (UAX 29).
      .filter((index) => index === 0 || !isAbbreviated(text, index))
  );
}

/** Whether what stands before a place ends in an initial or an abbreviation: its last few letters tell. */
function isAbbreviated(text: string, index: number): boolean {
  const before = text.slice(0, index).trimEnd();
  const last = before.slice(-8);
  return /(?:^|[\s(“‘."-])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|No|vol|Vol|pp?|cf|ed|eds)\.$/u.test(
    last.length < before.length ? `x${last}` : last,
  );
}

function wordsOf(text: string): string[] {
  return text.match(/\S+/g) ?? [];
}

/** Where the last `words` words before `from` begin; what is joined to the mention counts as one of them. */
function startOfLast(text: string, { from, words }: { from: number; words: number }): number {
  const all = [...text.slice(0, from).matchAll(/\S+/g)];
  return words === 0 ? startOfWord(text, from) : (all.at(-words)?.index ?? 0);
}

function endOfFirst(text: string, { from, words }: { from: number; words: number }): number {
  const all = [...text.slice(from).matchAll(/\S+/g)];
  const last = all[words - 1];
  return last ? from + last.index + last[0].length : from;
}

function startOfWord(text: string, at: number): number {
  return text.lastIndexOf(' ', at - 1) + 1;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The parts of an excerpt, in order. */
export interface SentenceExcerpt {
  readonly before: string;
  /** The mention, as printed. */
  readonly words: string;
  readonly after: string;
}
