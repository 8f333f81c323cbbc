/** The order in which issues are told, and how many of them. */
import type { Issue } from './issue.ts';

/** The most issues of one kind that are told of one file. */
const mostOfAKind = 20;

/**
 * Issues in reading order: by file, line, column, kind.
 * In: any list. Out: a new one, exact repetitions dropped; of more than twenty of one kind in one file, the first twenty and
 * one that says how many more there are: what is wrong in so many places is one fault, or the file is not what it should be.
 */
export function inReadingOrder(issues: readonly Issue[]): Issue[] {
  const sorted = [...issues].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.kind, b.kind) ||
      compare(a.message, b.message),
  );
  const told: Issue[] = [];
  const counts = new Map<string, { count: number; last: number }>();
  for (const [i, one] of sorted.entries()) {
    if (i > 0 && JSON.stringify(sorted[i - 1]) === JSON.stringify(one)) continue;
    const key = `${one.kind} ${one.file}`;
    const { count, last } = counts.get(key) ?? { count: 0, last: 0 };
    const isTold = count <= mostOfAKind;
    if (isTold) told.push(one);
    counts.set(key, { count: count + 1, last: isTold ? told.length - 1 : last });
  }
  for (const { count, last } of counts.values()) {
    const one = told[last];
    const more = count - mostOfAKind;
    if (one && more > 1)
      told[last] = {
        ...one,
        message: `Here and below are ${more} more of this kind.`,
        hint: 'Settle those above first, then look again.',
      };
  }
  return told;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
