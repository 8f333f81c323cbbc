/** The orders in which kept passages can stand. Browser-safe. */
import type { KeptPassage } from './kept-passage.ts';

/** In: passages, and an order. Out: the same in that order. */
export function inOrder(passages: readonly KeptPassage[], order: PassageOrder): KeptPassage[] {
  return passages.toSorted(comparisons[order]);
}

/**
 * In: passages in the reader's own order; which of them goes one place up (-1) or down (1). Out: those whose rank changes, with the new one.
 */
export function movedBy(
  passages: readonly KeptPassage[],
  { at, by }: { readonly at: number; readonly by: -1 | 1 },
): KeptPassage[] {
  const order = [...passages];
  const [taken] = order.splice(at, 1);
  if (!taken || at + by < 0 || at + by > order.length) return [];
  order.splice(at + by, 0, taken);
  return order.flatMap((passage, rank) => (passage.rank === rank ? [] : [{ ...passage, rank }]));
}

const comparisons: Readonly<Record<PassageOrder, (one: KeptPassage, other: KeptPassage) => number>> = {
  own: (one, other) => one.rank - other.rank || one.kept.localeCompare(other.kept),
  latest: (one, other) => other.kept.localeCompare(one.kept) || other.rank - one.rank,
  text: (one, other) =>
    one.article.localeCompare(other.article) ||
    kindRank(one.anchor) - kindRank(other.anchor) ||
    (one.at ?? 0) - (other.at ?? 0) ||
    one.anchor.localeCompare(other.anchor, 'en', { numeric: true }),
};

/** Endnotes stand after the text. */
function kindRank(anchor: string): number {
  return anchor.startsWith('n') ? 1 : 0;
}

/** As the reader has put them; the one kept last first; by article, and there as they stand in the text. */
export type PassageOrder = 'own' | 'latest' | 'text';
