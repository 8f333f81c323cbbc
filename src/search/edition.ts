/** Which files of the search belong together. Pure. */

/** Where it is told, from the home page. */
export const editionPath = 'data/edition.json';

/** In: the text of a file. Out: a number of 32 bits that nearly always differs where the text does (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/). */
export function textSum(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

/** In: sums. Out: them in a row, seven letters each: about four bytes each as sent. */
export function sumsInRow(sums: readonly number[]): string {
  return sums.map((sum) => sum.toString(36).padStart(width, '0')).join('');
}

/** In: what sumsInRow() made. Out: the sums. */
export function readSums(row: string): number[] {
  return Array.from({ length: row.length / width }, (_, at) =>
    parseInt(row.slice(at * width, (at + 1) * width), 36),
  );
}

/** 36 ** 6 is less than 2 ** 32. */
const width = 7;

/**
 * What the files of one state of the archive are known by. A part is known by its sum, and the sums of parts stand in one list of them, so that a change
 * makes no other part differ: those of names in their start file, those of mentions and of what lies in a place with each name, those of things in `sums.json`.
 */
export interface Edition {
  /** As Pagefind calls them, of each part of the index. */
  readonly index: readonly string[];
  /** The sum of the table of names; of a divided one, that of its start file. */
  readonly names: number;
  /** The sum of the file of questions, figures, events and sources; of a divided one, that of the list of its parts. */
  readonly things: number;
}
