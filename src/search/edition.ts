/** Which files of the search belong together. Pure. */

/** Where it is told, from the home page. */
export const editionPath = 'data/edition.json';

/** In: the text of a file. Out: a number of 32 bits that nearly always differs where the text does (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/). */
export function textSum(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

/** What the files of one state of the archive are known by. */
export interface Edition {
  /** As Pagefind calls them, of each part of the index. */
  readonly index: readonly string[];
  /** The sum of the table of names; of a divided one, of its file of all. */
  readonly names: number;
}
