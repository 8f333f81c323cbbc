import assert from 'node:assert/strict';
import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { listContent } from '../../../../src/reading/bytes/list-content.ts';
import { trialArchive } from '../../../trial-archive.ts';

test('a file whose name is not UTF-8 is refused by name, like any other that does not belong', async () => {
  await inTrial(async (root) => {
    const name = Buffer.from([0x61, 0xff, 0x62, 0x2e, 0x6d, 0x64]);
    await writeFile(Buffer.concat([Buffer.from(join(root, 'content/articles/')), name]), 'x');
    await writeFile(Buffer.concat([Buffer.from(join(root, 'content/')), name]), 'x');
    const { issues, isWhole } = listContent(root);
    assert.deepEqual(
      issues.map(({ kind, file }) => [kind, file]),
      [
        ['UnfitName', 'content/articles/a\ufffdb.md'],
        ['UnknownFile', 'content/a\ufffdb.md'],
      ],
    );
    assert.equal(isWhole, true);
  });
});

// Whoever may do everything may read everything.
const mayReadAll = process.getuid?.() === 0;

test('what may not be read is told, and is there all the same', { skip: mayReadAll }, async () => {
  await inTrial(async (root) => {
    await chmod(join(root, 'content/articles/winter-road.md'), 0);
    const { issues, files, present } = listContent(root);
    assert.deepEqual(
      issues.map(({ kind, message }) => [kind, message]),
      [['Unreadable', 'This cannot be opened (EACCES).']],
    );
    assert.deepEqual(files['articles'], ['market-day.md']);
    assert.deepEqual(present['articles'], ['market-day.md', 'winter-road.md']);
    await chmod(join(root, 'content/articles'), 0);
    const closed = listContent(root);
    assert.deepEqual([closed.isWhole, closed.issues.length], [false, 1]);
    await chmod(join(root, 'content/articles'), 0o755);
  });
});

test('an archive that is not there has no files and no fault of its own', async () => {
  await inTrial(async (root) => {
    await rm(join(root, 'content'), { recursive: true });
    assert.deepEqual(listContent(root), {
      files: {},
      present: {},
      lock: 'none',
      moved: 'none',
      isWhole: true,
      issues: [],
    });
  });
});

async function inTrial(run: (root: string) => Promise<void>): Promise<void> {
  const root = await trialArchive([]);
  try {
    await run(root);
  } finally {
    await rm(root, { recursive: true });
  }
}
