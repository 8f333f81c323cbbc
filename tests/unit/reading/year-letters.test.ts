/** "2010a" and "2010b": whoever shows a label, and whoever makes a citation, has the same letter. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writePlainArchive } from '../../../scripts/bench/synthetic/plain-archive.ts';
import { readContent } from '../../../src/reading/read.ts';
import { openTextStore } from '../../../src/store/text-store.ts';
import { citedArticle } from '../../../src/views/articles/cited-article.ts';

test('articles of one site and year are told apart by a letter, in their labels and in their citations', async () => {
  const root = await mkdtemp(join(tmpdir(), 'steppe-letters-'));
  try {
    // One a year for fifteen years, then the first of these again.
    await writePlainArchive(root, 16);
    const { articles } = readContent(root, {
      texts: openTextStore(join(root, 'texts')),
      program: 'test',
      today: '2999-12-31',
    });
    const told = articles
      .filter(({ record }) => record.issued.date.startsWith('2010'))
      .map((article) => [
        article.label.slice(-5),
        article.yearSuffix,
        /2010-?[ab]/.exec(citedArticle(article).citations['chicago-author-date'])?.[0],
      ]);
    assert.deepEqual(told, [
      ['2010a', 0, '2010a'],
      ['2010b', 1, '2010b'],
    ]);
  } finally {
    await rm(root, { recursive: true });
  }
});
