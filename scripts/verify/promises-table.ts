/** Promises and how they stand, for people. */
import type { Promised } from './promised.ts';

/** Of what is broken in one way, so much says enough. */
const mostTold = 20;

/** In: the promises. Out: a table, a line each: what is promised, cases tried, held; below it what is broken. No line break at its end. */
export function promisesTable(promises: readonly Promised[]): string {
  const widest = Math.max(...promises.map(({ what }) => what.length));
  const lines = promises.map(({ what, tried, faults }) =>
    [what.padEnd(widest), String(tried).padStart(8), (faults.length === 0 ? 'yes' : 'NO').padStart(5)].join(
      '',
    ),
  );
  const broken = promises.flatMap(({ what, faults }) =>
    faults.length === 0
      ? []
      : [
          '',
          `Broken: ${what}`,
          ...faults.slice(0, mostTold).map((fault) => `  ${fault}`),
          ...rest(faults.length - mostTold),
        ],
  );
  return [`${'promise'.padEnd(widest)}${'tried'.padStart(8)}${'held'.padStart(6)}`, ...lines, ...broken].join(
    '\n',
  );
}

function rest(count: number): string[] {
  return count > 0 ? [`  and ${count} more`] : [];
}
