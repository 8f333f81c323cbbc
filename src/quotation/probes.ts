/** Which runs of a quotation to look up, and in what order. Browser-safe. */
import { fingerprint, pairOf } from './runs.ts';

/**
 * Chooses runs of a quotation: first those that share no word with one another, so that one changed word spoils one of them
 * only; long words first, since they are the rare ones. Then all others.
 *
 * In: the words of a quotation in their pieces. Out: its runs, each once. A text that holds the quotation word for word has
 * all of them; one that holds it but for some words has all but as many of those that are `apart`.
 */
export function probesOf(pieces: readonly (readonly string[])[]): Probe[] {
  const words = pieces.flat();
  // Of a few words a changed one would spoil every pair.
  const pairs = pairsOf(pieces).toSorted((a, b) => b.letters - a.letters);
  const taken = new Set<number>();
  const chosen = new Map<number, Probe>();
  for (const { run, places } of words.length > fewWords ? pairs : []) {
    if (places.some((place) => taken.has(place)) || chosen.has(run)) continue;
    for (const place of places) taken.add(place);
    chosen.set(run, { run, isApart: true });
  }
  const single = words
    .map((word, place) => ({ run: fingerprint(word), place, letters: word.length }))
    .toSorted((a, b) => b.letters - a.letters);
  for (const { run, place } of single)
    if (!taken.has(place) && !chosen.has(run)) chosen.set(run, { run, isApart: true });
  for (const { run } of [...pairs, ...single]) if (!chosen.has(run)) chosen.set(run, { run, isApart: false });
  return [...chosen.values()];
}

/** Up to so many words are looked up one by one. */
const fewWords = 7;

function pairsOf(pieces: readonly (readonly string[])[]): Pair[] {
  const pairs: Pair[] = [];
  let place = 0;
  for (const piece of pieces) {
    for (const [at, word] of piece.entries()) {
      const next = piece[at + 1];
      if (next !== undefined)
        pairs.push({
          run: fingerprint(pairOf(word, next)),
          places: [place, place + 1],
          letters: word.length + next.length,
        });
      place += 1;
    }
  }
  return pairs;
}

interface Pair {
  readonly run: number;
  /** Of its words in the quotation. */
  readonly places: readonly number[];
  readonly letters: number;
}

/** A run to be looked up. */
export interface Probe {
  /** Its fingerprint. */
  readonly run: number;
  /** Whether it shares no word of the quotation with another one that is apart. */
  readonly isApart: boolean;
}
