import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { checkOutFolder } from '../../../../scripts/build/out-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-out-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a site may be put where nothing is, in an empty folder, and in the place of a site', async () => {
  const out = join(folder, 'dist');
  checkOutFolder(out, [join(folder, 'content')]);
  await mkdir(out);
  checkOutFolder(out, [join(folder, 'content')]);
  await writeFile(join(out, 'index.html'), '');
  checkOutFolder(out, [join(folder, 'content')]);
});

test('nothing else is replaced: a file, a link, a folder of something else, or what holds the archive', async () => {
  await writeFile(join(folder, 'file'), '');
  await symlink(folder, join(folder, 'link'));
  await mkdir(join(folder, 'letters'));
  await writeFile(join(folder, 'letters/one.txt'), '');
  assert.throws(() => checkOutFolder(join(folder, 'file'), []), /it is a file/);
  assert.throws(() => checkOutFolder(join(folder, 'link'), []), /it is a link/);
  assert.throws(() => checkOutFolder(join(folder, 'letters'), []), /something that is no site/);
  assert.throws(() => checkOutFolder(folder, [join(folder, 'content')]), /content would be replaced/);
  assert.throws(() => checkOutFolder(folder, [folder]), /would be replaced/);
});
