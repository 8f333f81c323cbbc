/** Other forms of a word, which the index's stemmer found: "fighter" for "fighters". Pure. */
import { stem } from 'porter2';
import type { Term } from '../query/query.ts';
import type { Words } from '../words.ts';
import type { Hit } from './find-term.ts';

/**
 * Checks the places at which the index says a term stands. Pagefind stems words, which is wanted; but for a word that it
 * does not hold it falls back to any prefix of it ("Khalimof" to "K."), which is not.
 *
 * In: a text and its words; the term, and the numbers of the white-space words of the text that the index named. Out:
 * the hits among them, in order. Phrases have none: quotation marks ask for the very words.
 */
export function findForms(
  { text, words }: { text: string; words: Words },
  { term, places }: { term: Term; places: readonly number[] },
): Hit[] {
  const [wanted] = term.parts;
  if (
    term.kind === 'phrase' ||
    term.capitals ||
    term.parts.length !== 1 ||
    wanted === undefined ||
    places.length === 0
  )
    return [];
  const spans = [...text.matchAll(/[^\s]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return places
    .flatMap((place) => spans[place] ?? [])
    .flatMap((span) => words.parts.filter((part) => part.start >= span.start && part.end <= span.end))
    .filter((part) => isForm(part.text, wanted))
    .map(({ start, end }) => ({ start, end, kind: 'form' }));
}

/** Whether two folded words are forms of one word: they have one stem (Porter's second English stemmer, as Pagefind's). */
export function isForm(one: string, other: string): boolean {
  return stem(one) === stem(other);
}
