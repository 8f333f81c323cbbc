/**
 * Every folder of tests/archives with a case.json is an archive that breaks a rule; expected.txt is what its archivist
 * is told. UPDATE=1 writes expected.txt afresh: read the difference before you commit it.
 */
import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { forTerminal } from '../../../scripts/report/terminal.ts';
import { lockFile } from '../../../src/permalinks/lock.ts';
import { readContent } from '../../../src/reading/read.ts';
import { openTextStore } from '../../../src/store/text-store.ts';
import type { Edit } from '../../../src/views/checks/edit.ts';
import { editsOf, trialArchive } from '../../trial-archive.ts';

const folder = join(import.meta.dirname, '../../archives');
const cases = (await readdir(folder, { withFileTypes: true })).filter(
  (one) => one.isDirectory() && one.name !== 'whole',
);

for (const { name } of cases) {
  test(`an archive that breaks a rule is refused: ${name}`, async () => {
    const told = forTerminal((await read(await editsOf(name))).issues);
    const file = join(folder, name, 'expected.txt');
    if (process.env['UPDATE'] === '1') await writeFile(file, told);
    assert.notEqual(told, '');
    assert.equal(told, await readFile(file, 'utf8'));
  });
}

test('the whole archive has no issue and both articles', async () => {
  const { articles, issues } = await read([]);
  assert.deepEqual(issues, []);
  assert.deepEqual(
    articles.map(({ label, counts }) => [label, counts.paragraphs, counts.notes]),
    [
      ['Writer 2015', 3, 1],
      ['Pass Notes 2016', 2, 0],
    ],
  );
});

test('a byte-order mark and CRLF line ends are accepted, in the lock too', async () => {
  for (const file of ['content/articles/winter-road.md', lockFile]) {
    const text = await readFile(join(folder, 'whole', file), 'utf8');
    const { issues } = await read([{ file, text: `\ufeff${text.replaceAll('\n', '\r\n')}` }]);
    assert.deepEqual(issues, []);
  }
});

async function read(edits: readonly Edit[]) {
  const root = await trialArchive(edits);
  try {
    return readContent(root, {
      texts: openTextStore(join(root, 'texts')),
      keptFolder: join(root, 'kept'),
      program: 'trial',
      today: '2026-11-22',
    });
  } finally {
    await rm(root, { recursive: true });
  }
}
