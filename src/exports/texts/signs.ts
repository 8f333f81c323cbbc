/** Signs of a text without its white space: the page may break a line where the source does not. Offsets are UTF-16 units. Pure. */

/** In: words. Out: their signs alone. */
export function solid(words: string): string {
  return words.replace(/\s+/gu, '');
}

/** In: words and two offsets. Out: how many signs stand between, counted, not cut out: an article is asked for each of its hundred names. */
export function signsIn(words: string, from: number, to: number): number {
  let signs = 0;
  for (let i = from; i < to; i++) if (!isSpace(words.charCodeAt(i))) signs += 1;
  return signs;
}

/** In: words. Out: the offset of each sign. */
export function signPlaces(words: string): number[] {
  const places: number[] = [];
  for (let i = 0; i < words.length; i++) if (!isSpace(words.charCodeAt(i))) places.push(i);
  return places;
}

function isSpace(unit: number): boolean {
  return unit < 0x80 ? unit === 0x20 || (unit >= 9 && unit <= 13) : /\s/u.test(String.fromCharCode(unit));
}
