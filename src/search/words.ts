/** The words of a text, as search sees them, each with its place in the printed letters. */
import { foldWithOffsets } from './fold.ts';

/**
 * Takes a text apart. "al’Dawla", "re-integrate", "3,000" and "U.S." are several parts in one compound, so that they
 * are found whole (`aldawla`, `us`) and by their parts (`dawla`).
 *
 * In: a text. Out: its parts in order, and those compounds that have more than one part.
 */
export function readWords(text: string): Words {
  const { folded, starts, ends } = foldWithOffsets(text);
  const parts: Part[] = [];
  const compounds = new Map<number, Compound>();
  for (const run of folded.matchAll(compoundPattern)) {
    const first = parts.length;
    let joined = '';
    for (const part of run[0].matchAll(partPattern)) {
      const at = run.index + part.index;
      parts.push({ text: part[0], start: starts[at] ?? 0, end: ends[at + part[0].length - 1] ?? 0 });
      joined += part[0];
    }
    const last = parts.length - 1;
    // "group’s" is not "groups"; "U.S." is "us".
    if (last > first && !run[0].endsWith("'s")) compounds.set(first, { joined, last });
  }
  return { parts, compounds };
}

const partPattern = /[\p{L}\p{N}]+/gu;
const compoundPattern = /[\p{L}\p{N}]+(?:['.,\-/_&@:][\p{L}\p{N}]+)*/gu;

/** A word, or a part of a compound. Start and end are places in the text as given, end not included. */
export interface Part {
  /** Folded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Parts that are written together. */
export interface Compound {
  /** All parts, folded, without what joins them. */
  readonly joined: string;
  /** The place of its last part among the parts. */
  readonly last: number;
}

/** A text taken apart. */
export interface Words {
  readonly parts: readonly Part[];
  /** By the place of the first part. */
  readonly compounds: ReadonlyMap<number, Compound>;
}
