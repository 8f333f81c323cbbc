/** The last moment of a build. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { clearWorkFolder, putInPlace, recover, workFolder } from '../../../../scripts/build/put-in-place.ts';

let folder = '';
let out = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-place-'));
  out = join(folder, 'dist');
  await site(out, 'old');
});
afterEach(() => rm(folder, { recursive: true }));

test('the new site takes the place of the old one, and nothing else is left', async () => {
  const beside = await workFolder(out);
  await site(beside, 'new');
  await putInPlace(out);
  await clearWorkFolder(out);
  assert.equal(await shown(), 'new');
  assert.deepEqual(await readdir(folder), ['dist']);
});

test('the folders of the old site are kept without its files, as far as the new one has them too', async () => {
  const spare = join(folder, 'cache/folders');
  await site(join(out, 'articles/one'), 'old');
  await site(join(out, 'articles/withdrawn'), 'old');
  const beside = await workFolder(out, spare);
  await site(join(beside, 'articles/one'), 'new');
  await putInPlace(out, spare);
  await clearWorkFolder(out);
  assert.deepEqual(await readdir(folder), ['cache', 'dist']);
  assert.deepEqual(await readdir(spare, { recursive: true }), ['articles', 'articles/one']);

  const next = await workFolder(out, spare);
  assert.deepEqual(await readdir(next, { recursive: true }), ['articles', 'articles/one']);
  assert.deepEqual(await readdir(join(folder, 'cache')), []);
});

test('a site that is killed while it is emptied does not come back', async () => {
  const spare = join(folder, 'cache/folders');
  await site(`${spare}.old`, 'half');
  await recover(out);
  assert.equal(await shown(), 'old');
  const beside = await workFolder(out, spare);
  await site(beside, 'new');
  await putInPlace(out, spare);
  assert.deepEqual(await readdir(join(folder, 'cache')), ['folders']);
});

test('there need not be an old one', async () => {
  await rm(out, { recursive: true });
  const beside = await workFolder(out);
  await site(beside, 'new');
  await putInPlace(out);
  assert.equal(await shown(), 'new');
});

test('a new site that cannot be moved leaves the old one where it was', async () => {
  await assert.rejects(putInPlace(out));
  assert.equal(await shown(), 'old');
});

test('after a run that was killed between the two renames the old site comes back', async () => {
  await rename(out, `${out}.old`);
  await recover(out);
  assert.equal(await shown(), 'old');
});

test('a work folder is empty, whatever a killed run left in it; another build at work is not disturbed', async () => {
  await site(`${out}.next`, 'half');
  assert.deepEqual(await readdir(await workFolder(out)), []);
  await writeFile(`${out}.next.pid`, String(process.ppid));
  await assert.rejects(workFolder(out), /Another build/);
  assert.ok(existsSync(`${out}.next`));
});

test(
  'a killed build whose number another program has by now disturbs nobody',
  { skip: process.platform !== 'linux' },
  async () => {
    await writeFile(`${out}.next.pid`, `${process.ppid} 1`);
    assert.deepEqual(await readdir(await workFolder(out)), []);
    await clearWorkFolder(out);
    assert.deepEqual(await readdir(folder), ['dist']);
  },
);

test('where nothing can be written, that is said', async () => {
  await assert.rejects(workFolder(join(out, 'index.html/dist')), {
    name: 'BuildRefusal',
    message: /^The site cannot be written to .*: (?:EEXIST|ENOTDIR)/,
  });
});

async function site(place: string, words: string): Promise<void> {
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'index.html'), words);
}

function shown(): Promise<string> {
  return readFile(join(out, 'index.html'), 'utf8');
}
