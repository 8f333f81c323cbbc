/** Paragraph and note numbers: assigned once, kept for ever. Pure. */
import { likeness } from './fingerprint.ts';

/**
 * Gives each text of an article its anchor.
 *
 * A text whose words stand in the lock keeps its anchor wherever it has moved to; one that is mostly the same keeps
 * it too, as `changed`. The first time, texts are numbered through. Later, a text put in after `p12` becomes `p12a`
 * (the next letter not used yet), one at the end gets the number after the highest ever used, and one before all
 * others `p0a`. No anchor is ever given twice.
 *
 * In: the lock's fingerprints by anchor, in their order (null: the anchor is retired), and the fingerprints of the
 * texts as they stand now; `letter` is `p`, `n` or `s`. Out: an anchor for each text, and what became of the locked ones.
 */
export function assignAnchors(
  locked: LockedAnchors,
  texts: readonly string[],
  letter: 'p' | 'n' | 's',
): Assignment {
  const { anchors, changed, lost } = matchAnchors(locked, texts);
  const added = nameTheRest(anchors, { used: new Set(locked.keys()), letter });
  return { anchors: anchors.map((anchor) => anchor ?? ''), added, changed, lost };
}

/** The anchors that the lock has for texts, by their words. In: as assignAnchors(). Out: as there; undefined for a text that is new. */
export function matchAnchors(
  locked: LockedAnchors,
  texts: readonly string[],
): Pick<Assignment, 'changed' | 'lost'> & { anchors: (string | undefined)[] } {
  const alive = [...locked].filter((entry): entry is [string, string] => entry[1] !== null);
  const anchors: (string | undefined)[] = texts.map(() => undefined);
  const taken = new Set<string>();
  const changed: string[] = [];

  const waiting = new Map<string, string[]>();
  for (const [anchor, print] of alive) waiting.set(print, [...(waiting.get(print) ?? []), anchor]);
  texts.forEach((print, i) => {
    const anchor = waiting.get(print)?.shift();
    if (anchor === undefined) return;
    anchors[i] = anchor;
    taken.add(anchor);
  });

  for (const { anchor, i } of closest(alive, texts, { anchors, taken })) {
    anchors[i] = anchor;
    taken.add(anchor);
    changed.push(anchor);
  }

  return {
    anchors,
    changed,
    lost: alive.map(([anchor]) => anchor).filter((anchor) => !taken.has(anchor)),
  };
}

/** A third of a divided paragraph may still be taken for it; two English paragraphs on one subject share far less. */
const leastLikeness = 0.25;

/** The most pairs that are compared: some 700 changed paragraphs with one another, a second's work. */
const mostPairs = 500_000;

/** Pairs of a locked anchor and a text, both still free, each used once. */
function closest(
  alive: readonly (readonly [string, string])[],
  texts: readonly string[],
  state: { anchors: readonly (string | undefined)[]; taken: ReadonlySet<string> },
): { anchor: string; i: number }[] {
  const free = alive.filter(([anchor]) => !state.taken.has(anchor));
  const waiting = texts.flatMap((text, i) => (state.anchors[i] === undefined ? [{ text, i }] : []));
  // When nearly all of a long text has changed, a text is looked for around the place where it would now stand.
  const reach = Math.floor(mostPairs / 2 / Math.max(1, waiting.length));
  const everywhere = free.length * waiting.length <= mostPairs;
  const pairs: { anchor: string; i: number; like: number }[] = [];
  for (const [at, { text, i }] of waiting.entries()) {
    const middle = Math.round((at * free.length) / waiting.length);
    const near = everywhere ? free : free.slice(Math.max(0, middle - reach), middle + reach);
    for (const [anchor, print] of near) {
      const like = likeness(print, text);
      if (like >= leastLikeness) pairs.push({ anchor, i, like });
    }
  }
  // A mended text outranks a part of one; of the parts of a divided paragraph, the first keeps the number.
  pairs.sort((a, b) => Math.round(b.like * 2) - Math.round(a.like * 2) || a.i - b.i || b.like - a.like);
  const anchorsUsed = new Set<string>();
  const textsUsed = new Set<number>();
  return pairs.filter(({ anchor, i }) => {
    if (anchorsUsed.has(anchor) || textsUsed.has(i)) return false;
    anchorsUsed.add(anchor);
    textsUsed.add(i);
    return true;
  });
}

/** Fills the gaps in place; returns the new anchors. */
function nameTheRest(
  anchors: (string | undefined)[],
  naming: { used: Set<string>; letter: string },
): string[] {
  const { used, letter } = naming;
  const lastOld = anchors.findLastIndex((anchor) => anchor !== undefined);
  let highest = highestOf(used, letter);
  const added: string[] = [];
  anchors.forEach((anchor, i) => {
    if (anchor !== undefined) return;
    const name =
      i > lastOld
        ? `${letter}${(highest += 1)}`
        : nextLetter(`${letter}${numberOf(anchors[i - 1] ?? `${letter}0`)}`, used);
    anchors[i] = name;
    used.add(name);
    added.push(name);
  });
  return added;
}

/** In: anchors, and how some of them begin: `p`, `p7.`. Out: the highest number that any of these goes on with; 0 for none. */
export function highestOf(anchors: Iterable<string>, prefix: string): number {
  let highest = 0;
  for (const anchor of anchors)
    if (anchor.startsWith(prefix)) highest = Math.max(highest, numberOf(anchor.slice(prefix.length)));
  return highest;
}

/** In: an anchor, or the rest of one. Out: its first number. */
export function numberOf(anchor: string): number {
  return Number(/\d+/.exec(anchor)?.[0] ?? 0);
}

/** `p12` and what is used already to `p12a` … `p12z`, `p12aa` … In: the base, and what is used. Out: the first that is free. */
export function nextLetter(base: string, used: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    let letters = '';
    for (let rest = count; rest > 0; rest = Math.floor((rest - 1) / 26))
      letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
    if (!used.has(base + letters)) return base + letters;
  }
}

/** Fingerprint by anchor, in the order in which they were given; null where the text was taken away. */
export type LockedAnchors = ReadonlyMap<string, string | null>;

/** What assignAnchors() finds. */
export interface Assignment {
  /** One anchor for each text, in the texts' order. */
  readonly anchors: readonly string[];
  /** Anchors that the lock does not have yet. */
  readonly added: readonly string[];
  /** Anchors whose words have changed. */
  readonly changed: readonly string[];
  /** Anchors whose words are gone. */
  readonly lost: readonly string[];
}
