/** Scores what the search page shows for the kinds of query that used to fail. Pure. */
import type { Shown } from './ask-search.ts';

/**
 * In: what must be shown; what is; and what is for the other query, where it must be the same. Out: what is wrong; empty when all is
 * well.
 */
export function judge(wanted: KindQuery, shown: Shown, other?: Shown): string[] {
  const { cards = [], near, hits, none = false, says, thing } = wanted;
  const wrong: string[] = [];
  for (const [at, card] of cards.entries())
    if (shown.cards[at] !== card) wrong.push(`card ${at + 1} is ${shown.cards[at] ?? 'none'}, not ${card}`);
  if (near !== undefined && !shown.near.includes(near)) wrong.push(`${near} is not offered`);
  if (hits !== undefined && shown.hits.length !== hits) wrong.push(`${shown.hits.length} hits, not ${hits}`);
  if (none && shown.hits.length + shown.cards.length > 0)
    wrong.push(`${shown.hits.length} hits and ${shown.cards.length} cards`);
  if (says !== undefined && !shown.line.includes(says)) wrong.push(`says “${shown.line}”`);
  if (thing !== undefined && shown.things[0] !== thing)
    wrong.push(`first thing is ${shown.things[0] ?? 'none'}`);
  if (other && places(other) !== places(shown))
    wrong.push(`${shown.hits.length} hits, and ${other.hits.length} for ‘${wanted.same ?? ''}’`);
  return wrong;
}

function places({ hits }: Shown): string {
  return hits.toSorted().join(' ');
}

/** A query and what must be shown for it. */
export interface KindQuery {
  readonly query: string;
  /** The first cards that were taken, in order. */
  readonly cards?: readonly string[];
  /** A card that is only offered. */
  readonly near?: string;
  readonly hits?: number;
  /** No hits and no card that was taken. */
  readonly none?: boolean;
  /** A part of the one line. */
  readonly says?: string;
  /** The kind of the first question, figure, event or source. */
  readonly thing?: string;
  /** A query that must find the same passages. */
  readonly same?: string;
}
