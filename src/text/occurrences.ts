/** Where words stand in a text. */

/**
 * Every place where words stand, from left to right, none overlapping another.
 * In: a text, and words that are not empty. Out: offsets in UTF-16 units; `end` is the first behind the words.
 */
export function occurrences(text: string, words: string): Extent[] {
  const found: Extent[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    found.push({ start, end: start + words.length });
  }
  return found;
}

/** In: two stretches of one text. Out: whether the first holds the second. */
export function holds(outer: Extent, inner: Extent): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A stretch of a text. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}
