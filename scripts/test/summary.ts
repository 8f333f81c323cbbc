/** What `npm test` says at its end. */

/**
 * The last line of the run: `41 passed, 0 failed`, and `, 2 skipped` where there are any.
 * In: the results of the stages.
 */
export function totalLine(results: readonly StageResult[]): string {
  const total = (count: keyof Counts): number => results.reduce((sum, result) => sum + result[count], 0);
  const skipped = total('skipped');
  return `${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The results as a table, one line a stage. In: the results. Out: text without a line break at its end. */
export function stageTable(results: readonly StageResult[]): string {
  const head = row(['stage', 'passed', 'failed', 'skipped', 'seconds']);
  const lines = results.map(({ name, passed, failed, skipped, seconds }) =>
    row([name, String(passed), String(failed), String(skipped), seconds.toFixed(1)]),
  );
  return [head, ...lines].join('\n');
}

function row([name = '', ...numbers]: readonly string[]): string {
  return `  ${name.padEnd(14)}${numbers.map((number) => number.padStart(9)).join('')}`;
}

/** How many tests came out which way. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What became of one stage. */
export interface StageResult extends Counts {
  readonly name: string;
  readonly seconds: number;
  /** Of the build stage: whether there is a site to look at. */
  readonly built?: boolean;
}
