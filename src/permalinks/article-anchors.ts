/** An article's texts against the lock: which anchor each has, what is new, gone or changed, and whether that was said. */
import type { RetiredAnchor } from '../archive/archive.ts';
import type { IssueKind } from '../issues/catalogue.ts';
import type { ArticleRecord } from '../records/article.ts';
import { markerAnchors } from '../text/reference-anchors.ts';
import { assignAnchors, type LockedAnchors } from './assign-anchors.ts';
import { byDigest, fingerprint } from './fingerprint.ts';
import type { LockedAddress } from './lock.ts';

/**
 * In: the printed texts of the paragraphs and of the notes, how often each note is referred to, what the lock holds
 * (undefined: nothing yet), and the record's corrections. Out: an anchor for every text, the entry for the lock, the
 * retired anchors, and findings that the reader makes into issues.
 */
export function lockTexts(texts: PrintedTexts, known: KnownAnchors): LockedTexts {
  const { locked, corrections } = known;
  const anchorsOf = (letter: string): LockedAnchors =>
    new Map(Object.entries(locked?.anchors ?? {}).filter(([anchor]) => anchor.startsWith(letter)));
  const lockedPrints = byDigest(Object.values(locked?.anchors ?? {}));
  const paragraphPrints = texts.paragraphs.map((text) => fingerprint(text, lockedPrints));
  const notePrints = texts.notes.map((text) => fingerprint(text, lockedPrints));
  const paragraphs = assignAnchors(anchorsOf('p'), paragraphPrints, 'p');
  const notes = assignAnchors(anchorsOf('n'), notePrints, 'n');
  const references = notesByMarker(notes.anchors, texts.noteReferences);

  // Only corrections written since the lock was: an old entry does not excuse a new change.
  const fresh = corrections.slice(locked?.corrections ?? 0);
  const findings: Finding[] = [];
  const retiredNow: string[] = [];
  for (const anchor of [...paragraphs.changed, ...notes.changed]) {
    const said = fresh.some(({ anchors }) => anchors.includes(anchor));
    findings.push({ kind: said ? 'LockBehind' : 'AnchorChanged', anchor });
  }
  for (const anchor of [
    ...outOfOrder([...anchorsOf('p').keys()], paragraphs.anchors),
    ...outOfOrder([...anchorsOf('n').keys()], notes.anchors),
  ]) {
    const said = fresh.some(({ anchors }) => anchors.includes(anchor));
    findings.push({ kind: said ? 'LockBehind' : 'AnchorMoved', anchor });
  }
  const lostReferences = [...anchorsOf('r').keys()].filter(
    (anchor) => !references.has(anchor) && locked?.anchors[anchor] !== null,
  );
  for (const anchor of [...paragraphs.lost, ...notes.lost, ...lostReferences]) {
    // A marker goes with the note that it refers to, of which the lock has the anchor.
    const text = anchor.startsWith('r') ? (locked?.anchors[anchor] ?? anchor) : anchor;
    const said = fresh.some(({ removed }) => removed.includes(text));
    findings.push({ kind: said ? 'LockBehind' : 'AnchorLost', anchor });
    if (said) retiredNow.push(anchor);
  }
  if (locked) {
    for (const anchor of [...paragraphs.added, ...notes.added]) findings.push({ kind: 'AnchorNew', anchor });
    for (const anchor of references.keys())
      if (locked.anchors[anchor] === undefined) findings.push({ kind: 'AnchorNew', anchor });
    for (const one of deletedCorrections(locked, corrections)) findings.push(one);
    if (locked.corrections < corrections.length && findings.length === 0)
      findings.push({ kind: 'LockBehind', anchor: '' });
  }

  const gone = new Set([
    ...Object.entries(locked?.anchors ?? {})
      .filter(([, print]) => print === null)
      .map(([anchor]) => anchor),
    ...retiredNow,
  ]);
  const prints = new Map([
    ...paragraphs.anchors.map((anchor, i) => [anchor, paragraphPrints[i] ?? null] as const),
    ...notes.anchors.map((anchor, i) => [anchor, notePrints[i] ?? null] as const),
  ]);
  const entries = [
    ...[
      ...withRetired(paragraphs.anchors, anchorsOf('p'), gone),
      ...withRetired(notes.anchors, anchorsOf('n'), gone),
    ].map((anchor): [string, string | null] => [anchor, prints.get(anchor) ?? null]),
    ...references,
    ...[...gone].filter((anchor) => anchor.startsWith('r')).map((anchor): [string, null] => [anchor, null]),
  ];
  return {
    paragraphs: paragraphs.anchors,
    notes: notes.anchors,
    locked: { corrections: corrections.length, anchors: Object.fromEntries(entries) },
    retired: retiredAnchors(entries, corrections),
    findings,
  };
}

/**
 * Anchors that stand in another order than in the lock, the fewest that tell the difference. In: those of the lock, and those
 * of the texts, each in their order.
 */
function outOfOrder(locked: readonly string[], standing: readonly string[]): string[] {
  const place = new Map(locked.map((anchor, i) => [anchor, i]));
  const both = standing.filter((anchor) => place.has(anchor));
  if (both.every((anchor, i) => i === 0 || placeOf(both[i - 1]) < placeOf(anchor))) return [];
  const kept = new Set(longestRising(both.map(placeOf)));
  return both.filter((anchor) => !kept.has(placeOf(anchor)));

  function placeOf(anchor: string | undefined): number {
    return place.get(anchor ?? '') ?? -1;
  }
}

/** The longest part of a list of numbers that rises throughout (Fredman 1975). */
function longestRising(numbers: readonly number[]): number[] {
  const ends: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, i) => {
    const at = ends.findIndex((end) => (numbers[end] ?? 0) >= number);
    before.push(ends[(at === -1 ? ends.length : at) - 1] ?? -1);
    ends[at === -1 ? ends.length : at] = i;
  });
  const rising: number[] = [];
  for (let i = ends.at(-1) ?? -1; i !== -1; i = before[i] ?? -1) rising.unshift(numbers[i] ?? 0);
  return rising;
}

/** The change log only grows: what was published in it is not taken back, least of all the reason of a removal. */
function deletedCorrections(locked: LockedAddress, corrections: ArticleRecord['corrections']): Finding[] {
  if (corrections.length < locked.corrections) return [{ kind: 'CorrectionLost', anchor: '' }];
  const removed = new Set(corrections.flatMap((correction) => correction.removed));
  return Object.entries(locked.anchors)
    .filter(([anchor, print]) => print === null && !anchor.startsWith('r') && !removed.has(anchor))
    .map(([anchor]) => ({ kind: 'CorrectionLost', anchor }));
}

/** The anchor of each marker with the note it refers to. */
function notesByMarker(notes: readonly string[], counts: readonly number[]): Map<string, string> {
  const markers = markerAnchors(notes.map((anchor, i) => ({ anchor, count: counts[i] ?? 0 })));
  return new Map(
    notes.flatMap((note, i) => (markers[i] ?? []).map((marker): [string, string] => [marker, note])),
  );
}

/** The anchors of today with the retired ones put back where they stood: after what stood before them. */
function withRetired(anchors: readonly string[], locked: LockedAnchors, gone: ReadonlySet<string>): string[] {
  const standing = new Set(anchors);
  const following = new Map<string | undefined, string[]>();
  let before: string | undefined;
  for (const anchor of locked.keys()) {
    if (gone.has(anchor)) inGroup(following, before).push(anchor);
    else if (standing.has(anchor)) before = anchor;
  }
  return [undefined, ...anchors].flatMap((anchor) => [
    ...(anchor === undefined ? [] : [anchor]),
    ...(following.get(anchor) ?? []),
  ]);
}

function retiredAnchors(
  entries: readonly (readonly [string, string | null])[],
  corrections: ArticleRecord['corrections'],
): RetiredAnchor[] {
  const known = new Set(entries.map(([anchor]) => anchor));
  const removals = new Map(corrections.flatMap((said) => said.removed.map((anchor) => [anchor, said])));
  const markersOf = new Map<string, string[]>();
  for (const [anchor, print] of entries)
    if (print === null && anchor.startsWith('r')) inGroup(markersOf, noteOf(anchor, known)).push(anchor);
  const last = new Map<string, string>();
  return entries.flatMap(([anchor, print]) => {
    const kind = anchor.charAt(0);
    if (print !== null) last.set(kind, anchor);
    if (print !== null || kind === 'r') return [];
    const said = removals.get(anchor);
    const after = last.get(kind);
    const notice = {
      anchor,
      date: said?.date ?? '',
      what: said?.what ?? '',
      markers: markersOf.get(anchor) ?? [],
    };
    return [after === undefined ? notice : { ...notice, after }];
  });
}

/** `r12b` is a marker of note n12b where there is or was one, else the second of n12. */
function noteOf(marker: string, known: ReadonlySet<string>): string {
  const own = marker.replace('r', 'n');
  return known.has(own) ? own : own.replace(/[a-z]+$/, '');
}

/** The list under a key; a new one where there is none. */
function inGroup<Key>(groups: Map<Key, string[]>, key: Key): string[] {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  return group;
}

/** The printed words of one article. */
export interface PrintedTexts {
  readonly paragraphs: readonly string[];
  readonly notes: readonly string[];
  /** How many markers each note has in the text. */
  readonly noteReferences: readonly number[];
}

/** What is known of an article's anchors before its text is looked at. */
export interface KnownAnchors {
  readonly locked: LockedAddress | undefined;
  readonly corrections: ArticleRecord['corrections'];
}

/** One thing that the lock and the text do not agree on. */
export interface Finding {
  readonly kind: Extract<
    IssueKind,
    'AnchorNew' | 'AnchorChanged' | 'AnchorMoved' | 'AnchorLost' | 'CorrectionLost' | 'LockBehind'
  >;
  readonly anchor: string;
}

/** An article's texts with their anchors. */
export interface LockedTexts {
  readonly paragraphs: readonly string[];
  readonly notes: readonly string[];
  readonly locked: LockedAddress;
  readonly retired: readonly RetiredAnchor[];
  readonly findings: readonly Finding[];
}
