/** The made-up texts that other systems are measured with must be fit to be published here. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writePlainArchive } from '../../../../scripts/bench/synthetic/plain-archive.ts';
import { readContent } from '../../../../src/reading/read.ts';
import { openTextStore } from '../../../../src/store/text-store.ts';

test('plain texts of any number are refused for nothing but their missing lock', async () => {
  const root = await mkdtemp(join(tmpdir(), 'steppe-plain-'));
  try {
    await writePlainArchive(root, 12);
    const { articles, issues } = readContent(root, {
      texts: openTextStore(join(root, 'texts')),
      program: 'test',
      today: '2999-12-31',
    });
    // permalinks begins it.
    assert.deepEqual(
      issues.map(({ file, kind }) => `${file} ${kind}`),
      ['content/permalinks.lock.json LockMissing'],
    );
    assert.equal(articles.length, 12);
  } finally {
    await rm(root, { recursive: true });
  }
});
