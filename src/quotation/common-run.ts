/** Words on end that a quotation has in common with a text, however much is around them. Browser-safe. */
import type { Span } from './occurrences.ts';
import type { PassageToken } from './quotable.ts';
import type { QuoteToken } from './quote-tokens.ts';

/**
 * In: the tokens of a quotation and of a text. Out: the longest stretch of the text whose words stand on end in the quotation too,
 * stops aside; undefined when there is none of five words, two of them of five letters or more.
 */
export function commonRun(quotation: readonly QuoteToken[], text: readonly PassageToken[]): Span | undefined {
  const given = quotation.filter(({ isWord }) => isWord).map(({ word }) => word.toLowerCase());
  const printed = text.flatMap(({ word, isWord }, at) => (isWord ? [{ word: word.toLowerCase(), at }] : []));
  const places = placesOfThree(given);
  let [best, length] = [-1, fewest - 1];
  for (let start = 0; start + length < printed.length; start += 1) {
    const three = threeOf(printed.slice(start, start + 3).map(({ word }) => word));
    for (const place of places.get(three) ?? []) {
      let end = 3;
      while (given[place + end] !== undefined && given[place + end] === printed[start + end]?.word) end += 1;
      const long = printed.slice(start, start + end).filter(({ word }) => word.length > 4);
      if (end > length && long.length >= 2) [best, length] = [start, end];
    }
  }
  const [first, last] = [printed[best], printed[best + length - 1]];
  return first && last ? { start: first.at, end: last.at + 1 } : undefined;
}

const fewest = 5;
/** What is said again and again need not be followed from everywhere. */
const mostPlaces = 20;

function placesOfThree(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + 2 < words.length; at += 1) {
    const three = threeOf(words.slice(at, at + 3));
    const known = places.get(three) ?? [];
    if (known.length < mostPlaces) places.set(three, [...known, at]);
  }
  return places;
}

function threeOf(words: readonly string[]): string {
  return words.join(' ');
}
