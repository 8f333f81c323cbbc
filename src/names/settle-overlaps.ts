/** Names that overlap: which stand, and what holds what. */
import type { NameMatch } from './name-index.ts';

/**
 * Takes away the shorter of two names that overlap without one holding the other, and of two alike in length the
 * later; then tells for each name that stands which longer ones hold it.
 *
 * In: the names found in one text, by their beginning, longer ones first, no two of the same extent.
 * Out: those that stand, in the same order. Linear in their number.
 */
export function settleOverlaps(matches: readonly NameMatch[]): Settled[] {
  return withHolders(withoutCrossings(matches));
}

function withoutCrossings(matches: readonly NameMatch[]): NameMatch[] {
  const dropped = new Set<NameMatch>();
  const open: NameMatch[] = [];
  for (const match of matches) {
    close(open, match.start);
    for (let outer = open.at(-1); outer && outer.end < match.end; outer = open.at(-1)) {
      if (outer.end - outer.start >= match.end - match.start) {
        dropped.add(match);
        break;
      }
      dropped.add(outer);
      open.pop();
    }
    if (!dropped.has(match)) open.push(match);
  }
  return matches.filter((match) => !dropped.has(match));
}

function withHolders(matches: readonly NameMatch[]): Settled[] {
  const open: NameMatch[] = [];
  return matches.map((match) => {
    close(open, match.start);
    const inside = [...open];
    open.push(match);
    return { match, inside };
  });
}

/** Takes those off the stack that end before `start`. */
function close(open: NameMatch[], start: number): void {
  for (let last = open.at(-1); last && last.end <= start; last = open.at(-1)) open.pop();
}

/** A name that stands, and the longer ones that hold it, the outermost first. */
export interface Settled {
  readonly match: NameMatch;
  readonly inside: readonly NameMatch[];
}
