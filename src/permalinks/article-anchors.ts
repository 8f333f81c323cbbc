/** An article's texts against the lock: which anchor each has, what is new, gone or changed, and whether that was said. */
import type { RetiredAnchor } from '../archive/archive.ts';
import type { IssueKind } from '../issues/catalogue.ts';
import type { ArticleRecord } from '../records/article.ts';
import { wholeOf } from '../records/forms/anchor.ts';
import { markerAnchors } from '../text/reference-anchors.ts';
import { assignAnchors, type LockedAnchors } from './assign-anchors.ts';
import { assignParts, parts } from './assign-parts.ts';
import { byDigest, fingerprint } from './fingerprint.ts';
import type { LockedAddress } from './lock.ts';
import { retiredAnchors, withRetired } from './retired-anchors.ts';
import { isRemoved, isSaid } from './said-anchors.ts';

/**
 * In: the printed texts of the paragraphs, of the headings and of the notes, how often each note is referred to, what the lock holds
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
  const headingPrints = (texts.headings ?? []).map((text) => fingerprint(text, lockedPrints));
  const paragraphs = assignParts(anchorsOf('p'), paragraphPrints, texts.groups ?? []);
  const headings = assignAnchors(anchorsOf('s'), headingPrints, 's');
  const notes = assignAnchors(anchorsOf('n'), notePrints, 'n');
  const references = notesByMarker(notes.anchors, texts.noteReferences);

  // Only corrections written since the lock was: an old entry does not excuse a new change.
  const fresh = corrections.slice(locked?.corrections ?? 0);
  const findings: Finding[] = [];
  const retiredNow: string[] = [];
  for (const anchor of [...paragraphs.changed, ...headings.changed, ...notes.changed]) {
    const said = fresh.some(({ anchors }) => isSaid(anchor, anchors));
    findings.push({ kind: said ? 'LockBehind' : 'AnchorChanged', anchor });
  }
  for (const anchor of [
    ...outOfOrder([...anchorsOf('p').keys()], paragraphs.anchors),
    ...outOfOrder([...anchorsOf('s').keys()], headings.anchors),
    ...outOfOrder([...anchorsOf('n').keys()], notes.anchors),
  ]) {
    const said = fresh.some(({ anchors }) => isSaid(anchor, anchors));
    findings.push({ kind: said ? 'LockBehind' : 'AnchorMoved', anchor });
  }
  const lostReferences = [...anchorsOf('r').keys()].filter(
    (anchor) => !references.has(anchor) && locked?.anchors[anchor] !== null,
  );
  const wholes = new Set(paragraphs.anchors.flatMap((anchor) => wholeOf(anchor) ?? []));
  const lostWholes = [...anchorsOf('p')].flatMap(([anchor, print]) =>
    print === parts && !wholes.has(anchor) ? [anchor] : [],
  );
  const lockedAnchors = Object.keys(locked?.anchors ?? {});
  for (const anchor of [
    ...lostWholes,
    ...paragraphs.lost,
    ...headings.lost,
    ...notes.lost,
    ...lostReferences,
  ]) {
    // A marker goes with the note that it refers to, of which the lock has the anchor.
    const text = anchor.startsWith('r') ? (locked?.anchors[anchor] ?? anchor) : anchor;
    const removed = fresh.flatMap((correction) => correction.removed);
    const said = isRemoved(text, { removed, locked: lockedAnchors });
    findings.push({ kind: said ? 'LockBehind' : 'AnchorLost', anchor });
    if (said) retiredNow.push(anchor);
  }
  if (locked) {
    for (const anchor of [...paragraphs.added, ...headings.added, ...notes.added])
      findings.push({ kind: 'AnchorNew', anchor });
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
    ...headings.anchors.map((anchor, i) => [anchor, headingPrints[i] ?? null] as const),
    ...notes.anchors.map((anchor, i) => [anchor, notePrints[i] ?? null] as const),
    ...[...wholes].map((anchor) => [anchor, parts] as const),
  ]);
  const entries = [
    ...[
      ...withRetired(withWholes(paragraphs.anchors), anchorsOf('p'), gone),
      ...withRetired(headings.anchors, anchorsOf('s'), gone),
      ...withRetired(notes.anchors, anchorsOf('n'), gone),
    ].map((anchor): [string, string | null] => [anchor, prints.get(anchor) ?? null]),
    ...references,
    ...[...gone].filter((anchor) => anchor.startsWith('r')).map((anchor): [string, null] => [anchor, null]),
  ];
  return {
    paragraphs: paragraphs.anchors,
    headings: headings.anchors,
    notes: notes.anchors,
    locked: { corrections: corrections.length, anchors: Object.fromEntries(entries) },
    retired: retiredAnchors(entries, corrections),
    findings,
  };
}

/** A list or table stands before what is in it. */
function withWholes(anchors: readonly string[]): string[] {
  return [...new Set(anchors.flatMap((anchor) => [wholeOf(anchor) ?? anchor, anchor]))];
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
  const removed = corrections.flatMap((correction) => correction.removed);
  const known = { removed, locked: Object.keys(locked.anchors) };
  return Object.entries(locked.anchors)
    .filter(([anchor, print]) => print === null && !anchor.startsWith('r') && !isRemoved(anchor, known))
    .map(([anchor]) => ({ kind: 'CorrectionLost', anchor }));
}

/** The anchor of each marker with the note it refers to. */
function notesByMarker(notes: readonly string[], counts: readonly number[]): Map<string, string> {
  const markers = markerAnchors(notes.map((anchor, i) => ({ anchor, count: counts[i] ?? 0 })));
  return new Map(
    notes.flatMap((note, i) => (markers[i] ?? []).map((marker): [string, string] => [marker, note])),
  );
}

/** The printed words of one article. */
export interface PrintedTexts {
  readonly paragraphs: readonly string[];
  /** For each paragraph the number of the list or table that it stands in, if it does. */
  readonly groups?: readonly (number | undefined)[];
  readonly headings?: readonly string[];
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
  readonly headings: readonly string[];
  readonly notes: readonly string[];
  readonly locked: LockedAddress;
  readonly retired: readonly RetiredAnchor[];
  readonly findings: readonly Finding[];
}
