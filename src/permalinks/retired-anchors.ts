/** Anchors whose words are gone: where they stood, and what is said of them. Pure. */
import type { RetiredAnchor } from '../archive/archive.ts';
import type { ArticleRecord } from '../records/article.ts';
import { wholeOf } from '../records/forms/anchor.ts';
import type { LockedAnchors } from './assign-anchors.ts';

/**
 * The anchors of today with the retired ones put back where they stood: after what stood before them.
 * In: the anchors in order, what the lock holds of their kind, and which are retired. Out: all, in order.
 */
export function withRetired(
  anchors: readonly string[],
  locked: LockedAnchors,
  gone: ReadonlySet<string>,
): string[] {
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

/**
 * What is said of the retired anchors. In: the entries of the lock in their order; the corrections. Out: a notice for each; of a list or table that is gone, one for
 * all that stood in it.
 */
export function retiredAnchors(
  entries: readonly (readonly [string, string | null])[],
  corrections: ArticleRecord['corrections'],
): RetiredAnchor[] {
  const known = new Set(entries.map(([anchor]) => anchor));
  const removals = new Map(corrections.flatMap((said) => said.removed.map((anchor) => [anchor, said])));
  const markersOf = new Map<string, string[]>();
  const gone = new Set(entries.flatMap(([anchor, print]) => (print === null ? [anchor] : [])));
  for (const anchor of gone) {
    const whole = wholeOf(anchor);
    if (anchor.startsWith('r')) inGroup(markersOf, noteOf(anchor, known)).push(anchor);
    else if (whole !== undefined && gone.has(whole)) inGroup(markersOf, whole).push(anchor);
  }
  const last = new Map<string, string>();
  return entries.flatMap(([anchor, print]) => {
    const kind = anchor.charAt(0);
    if (print !== null) last.set(kind, anchor);
    if (print !== null || kind === 'r' || gone.has(wholeOf(anchor) ?? '')) return [];
    const within = markersOf.get(anchor)?.map((one) => removals.get(one)) ?? [];
    const said =
      removals.get(anchor) ?? removals.get(wholeOf(anchor) ?? '') ?? within.find((one) => one !== undefined);
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
