/** Names in new texts: how many are noticed. The table is what npm run bench:recogniser prints. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printedTable, recogniserTable } from '../../../../scripts/bench/recogniser.ts';
import { projectTexts } from '../../../../src/reading/project-texts.ts';
import { readProject } from '../../../../src/reading/read-project.ts';

test('of five texts in four languages, and of the five articles without what only they name, most names are noticed and few words are taken for one', async (context) => {
  const rows = recogniserTable(await readProject(), projectTexts());
  for (const line of printedTable(rows)) context.diagnostic(line);
  const made = rows.slice(0, -5);
  const count = (list: typeof rows, of: (row: (typeof rows)[number]) => number): number =>
    list.reduce((sum, row) => sum + of(row), 0);
  assert.ok(count(made, ({ noticed }) => noticed) >= 0.9 * count(made, ({ names }) => names));
  assert.ok(count(rows, ({ noticed }) => noticed) >= 0.8 * count(rows, ({ names }) => names));
  assert.ok(count(rows, ({ rightKind }) => rightKind) >= 0.65 * count(rows, ({ names }) => names));
  assert.ok(count(rows, ({ falseOnes }) => falseOnes.length) <= 20);
});
