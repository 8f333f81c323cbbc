/** Which files of the search belong together. Pure. */

/** Where it is told, from the home page. */
export const editionPath = 'data/edition.json';

/** In: the text of a file. Out: a number of 32 bits that nearly always differs where the text does (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/). */
export function textSum(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

/**
 * In: what a file holds; the sum of the state that it belongs to. Out: the text of the file, which says so at its beginning.
 */
export function ofState(content: object, sum: number): string {
  return JSON.stringify({ of: sum, ...content });
}

/** In: the text of a file. Out: the sum of the state that it says it belongs to, or its own where it is a whole. */
export function stateIn(text: string): number {
  const said = /^\{"of":(\d+)[,}]/.exec(text)?.[1];
  return said === undefined ? textSum(text) : Number(said);
}

/** What the files of one state of the archive are known by. */
export interface Edition {
  /** As Pagefind calls them, of each part of the index. */
  readonly index: readonly string[];
  /** The sum of the table of names; the parts of a divided one name it. */
  readonly names: number;
  /** The sum of the file of questions, figures, events and sources, in the same way. */
  readonly things: number;
  /** What files of mentions name: the sum of the index and the names from which they were made. */
  readonly mentions: number;
}
