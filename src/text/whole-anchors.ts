/** The anchors of lists and tables, which are those of what stands in them. */
import type { List, Table } from 'mdast';
import { wholeOf } from '../records/forms/anchor.ts';
import type { ParsedPassage } from './parsed-text.ts';

/**
 * In: the passages of a text, and their anchors in the same order. Out: the anchor of each list and table, `p7` where `p7.1` stands in
 * it; and, by the passage that is the first to have them, those that no list has, since what stood in it has been divided.
 */
export function wholeAnchors(
  passages: readonly ParsedPassage[],
  anchors: readonly string[],
): { lists: Map<List | Table, string>; loose: Map<ParsedPassage, string[]> } {
  const lists = new Map<List | Table, string>();
  const given = new Set<string>();
  const bases = passages.map((passage, i) => ({ passage, whole: wholeOf(anchors[i] ?? '') }));
  for (const { passage, whole } of bases) {
    if (whole === undefined || passage.kind !== 'paragraph' || !passage.within) continue;
    if (given.has(whole) || lists.has(passage.within)) continue;
    given.add(whole);
    lists.set(passage.within, whole);
  }
  const loose = new Map<ParsedPassage, string[]>();
  for (const { passage, whole } of bases) {
    if (whole === undefined || given.has(whole)) continue;
    given.add(whole);
    loose.set(passage, [...(loose.get(passage) ?? []), whole]);
  }
  return { lists, loose };
}
