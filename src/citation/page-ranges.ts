/** Ranges of pages, as an item may have them: with a hyphen, two, or a dash; "e12–e15"; several, "12-15, 20". */

/** In: an item's pages; what is to stand between the ends of a range. Out: the same with that sign in every range. */
export function withRangeSign(pages: string, sign: string): string {
  return pages.replace(/\s*(?:-{1,3}|[‐‑–—−])\s*(?=[\p{L}\p{N}])/gu, sign);
}

/** In: an item's pages. Out: the first and the last of one range; of several, all as the first. */
export function pageEnds(pages: string): { first: string; last?: string } {
  const [first = '', last, ...more] = withRangeSign(pages, '\0').split('\0');
  const isOneRange = last !== undefined && more.length === 0 && !/[,;]/.test(pages);
  return isOneRange ? { first, last } : { first: withRangeSign(pages, '-') };
}
