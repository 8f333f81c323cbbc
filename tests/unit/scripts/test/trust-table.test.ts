/** The table of promises at the end of a run. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { promises, trustTable } from '../../../../scripts/test/trust-table.ts';
import type { Outcome } from '../../../../scripts/test/outcomes.ts';
import { projectFolder } from '../../../../src/store/directories.ts';

function outcome(file: string, became: Outcome['became'], why?: string): Outcome {
  return { file, name: '', cases: 1, became, why };
}

function lineOf(start: string, outcomes: readonly Outcome[]): string {
  return (
    trustTable(outcomes)
      .split('\n')
      .find((line) => line.trim().startsWith(start)) ?? ''
  );
}

test('each promise has tests, and every test that it names is there', () => {
  for (const { promise, files } of promises)
    for (const pattern of files)
      assert.ok(globSync(pattern, { cwd: projectFolder }).length > 0, `${promise}: no file ${pattern}`);
});

test('what was left out is told with its reason, what was not in the run as that, what broke as broken', () => {
  const hosting = 'tests/build/hosting.test.ts';
  const start = 'nginx, Caddy';
  const held = outcome(hosting, 'held');
  const left = outcome(hosting, 'not tried', 'caddy is not installed');
  assert.match(lineOf(start, [held, held]), / 2 {2}yes$/);
  assert.match(lineOf(start, [held, left]), / 1 {2}yes, 1 not tried: caddy is not installed$/);
  assert.match(lineOf(start, [left]), / 0 {2}1 not tried: caddy is not installed$|^$/);
  assert.match(lineOf(start, [held, left, outcome(hosting, 'broken')]), / NO$/);
  assert.match(lineOf('Nothing that is pasted', [held]), /not in this run$/);
  assert.equal(trustTable([]), '');
});
