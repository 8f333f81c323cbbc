/** npm run check -- --article, on the small archive. */
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { articleReport } from '../../../../../scripts/check/article/article-report.ts';
import { readContent } from '../../../../../src/reading/read.ts';
import { openTextStore } from '../../../../../src/store/text-store.ts';
import type { Edit } from '../../../../../src/views/checks/edit.ts';
import { trialArchive } from '../../../../trial-archive.ts';

test('names found with their places; names, numbers and citations of which no record speaks with their sentences', async () => {
  const lines = await reportOn('winter-road', [
    {
      file: 'content/articles/winter-road.md',
      replace: 'In those months letters wait.',
      by: 'In those months letters wait. BISHKEK sent 12 carts to Rybachye (Road News, May 3).',
    },
    {
      file: 'content/captures/winter-road.txt',
      replace: 'In those months letters wait.',
      by: 'In those months letters wait. BISHKEK sent 12 carts to Rybachye (Road News, May 3).',
    },
    { file: 'content/articles/winter-road.md', digestOf: 'content/captures/winter-road.txt' },
    { file: 'content/permalinks.lock.json', delete: true },
  ]);
  const text = lines?.join('\n') ?? '';
  for (const part of [
    /Names that no record claims: [\s\S]*p1: \[BISHKEK\] in: \[BISHKEK\] sent 12 carts/,
    /p1: \[Rybachye\] in/,
    /Numbers and dates [\s\S]*p1: \[12\] in: BISHKEK sent \[12\] carts/,
    /Citations without a source: 1\n {2}p1: \[\(Road News, May 3\)\]/,
  ])
    assert.match(text, part);
});

test('what has its records is told under them', async () => {
  const lines = (await reportOn('market-day', [])) ?? [];
  assert.match(lines.join('\n'), /^Names found: \d+\n.*organisations\/town-gazette: “Town Gazette” n1/m);
  assert.match(lines.join('\n'), /Citations without a source: 1\n {2}p2: \[\(\] in: One guard/);
});

test('of an article that is not there nothing is told', async () => {
  assert.equal(await reportOn('nowhere', []), undefined);
});

async function reportOn(id: string, edits: readonly Edit[]): Promise<string[] | undefined> {
  const root = await trialArchive(edits);
  try {
    const texts = openTextStore(join(root, 'texts'));
    const content = readContent(root, { texts, program: 'trial', today: '2026-11-22' });
    return articleReport(content, id, texts);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
