/** The sentences of a passage, whole and letter for letter: what a claim or an event rests on. Pure. */
import type { Extent } from '../../../../src/text/occurrences.ts';
import { sentenceExcerpt } from '../../../../src/text/sentence-excerpt.ts';

/** In: a passage; a stretch of it. Out: the whole sentence in which it stands. */
export function wholeSentence(text: string, { start, end }: Extent): string {
  const { before, words, after } = sentenceExcerpt(text, { start, end, words: 100_000 });
  return `${before}${words}${after}`;
}
