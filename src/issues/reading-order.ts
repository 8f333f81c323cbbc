/** The order in which issues are told, and how many of them. */
import type { Issue } from './issue.ts';

/** The most issues of one kind that are told of one file, and of all. */
const mostInFile = 20;
const mostInAll = 100;

/**
 * Issues in reading order: by file, line, column, kind.
 * In: any list. Out: a new one, exact repetitions dropped; of more than twenty of one kind in one file, or a hundred in all, the
 * first ones and one that says how many more there are: what is wrong in so many places is one fault, or the files are not what they
 * should be.
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
  const distinct = sorted.filter(
    (one, i) => i === 0 || JSON.stringify(sorted[i - 1]) !== JSON.stringify(one),
  );
  const inFiles = upTo(mostInFile, distinct, {
    groupOf: ({ kind, file }) => `${kind} ${file}`,
    where: 'Here and below are',
  });
  return upTo(mostInAll, inFiles, { groupOf: ({ kind }) => kind, where: 'Here and in other files are' });
}

/** The first of each group; where there are more, the next one says how many. */
function upTo(
  most: number,
  issues: readonly Issue[],
  { groupOf, where }: { groupOf: (one: Issue) => string; where: string },
): Issue[] {
  const told: Issue[] = [];
  const counts = new Map<string, { count: number; last: number }>();
  for (const one of issues) {
    const key = groupOf(one);
    const { count, last } = counts.get(key) ?? { count: 0, last: 0 };
    const isTold = count <= most;
    if (isTold) told.push(one);
    counts.set(key, { count: count + 1, last: isTold ? told.length - 1 : last });
  }
  for (const { count, last } of counts.values()) {
    const one = told[last];
    const more = count - most;
    if (one && more > 1)
      told[last] = {
        ...one,
        message: `${where} ${more} more of this kind.`,
        hint: 'Settle those above first, then look again.',
      };
  }
  return told;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
