/** Which files of the search belong together. Pure. */

/** Where it is told, from the home page. */
export const editionPath = 'data/edition.json';

/** In: the text of a file. Out: a number of 32 bits that nearly always differs where the text does (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/). */
export function textSum(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

/** In: sums. Out: the end of each in a row: about two bytes each as sent. Of 50,000 names the list is asked before the first of them is shown. */
export function sumsInRow(sums: readonly number[]): string {
  return sums.map(endOf).join('');
}

/** In: what sumsInRow() made. Out: the ends of the sums. */
export function readSums(row: string): string[] {
  return Array.from({ length: row.length / width }, (_, at) => row.slice(at * width, (at + 1) * width));
}

/** In: the text of a file; its sum, or the end of it. Out: whether it is that file; another is taken for it once in 46,000 times where the end alone is known. */
export function isOfSum(text: string, sum: FileSum): boolean {
  const own = textSum(text);
  return sum === (typeof sum === 'number' ? own : endOf(own));
}

function endOf(sum: number): string {
  // The lower half alone depends on the lower half of each letter.
  const folded = (sum ^ (sum >>> 16)) >>> 0;
  return folded.toString(36).padStart(width, '0').slice(-width);
}

/** Letters; a whole sum has up to seven. */
const width = 3;

/** The sum of a file, or the end of one. */
export type FileSum = number | string;

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
