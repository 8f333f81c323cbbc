/** Values kept by name in few files: written where something changed, read whatever the archive's size was. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { openKept } from '../../../src/store/kept-values.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-kept-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('what is kept is read again by the same version, and by no other', () => {
  keep(['osh', 'uzgen']);
  assert.deepEqual(found(['osh', 'uzgen', 'almaty']), ['osh', 'uzgen']);
  assert.deepEqual(found(['osh'], 'another'), []);
});

test('what is kept under a name that is no longer there is dropped', () => {
  keep(['osh', 'uzgen']);
  const values = openKept(folder, 'one').values('places');
  values.set('osh', 'osh');
  values.save(['osh']);
  assert.deepEqual(found(['osh', 'uzgen']), ['osh']);
});

test('an archive that grows is divided into more files, one that shrinks into fewer, and nothing is lost', async () => {
  const names = Array.from({ length: 1000 }, (_, i) => `place-${i}`);
  keep(names.slice(0, 200));
  assert.deepEqual(await readdir(folder), ['places.1.0.json']);
  openKept(folder, 'one').values('places').save(names);
  assert.equal((await readdir(folder)).length, 4);
  assert.deepEqual(found(names), names.slice(0, 200));
  keep(names);
  assert.deepEqual(found(names), names);
  openKept(folder, 'one').values('places').save(names.slice(0, 100));
  assert.deepEqual(await readdir(folder), ['places.1.0.json']);
  assert.deepEqual(found(names), names.slice(0, 100));
});

test('what a killed run left of another division is cleared away, and nothing that counts with it', async () => {
  const names = Array.from({ length: 1000 }, (_, i) => `place-${i}`);
  keep(names);
  await writeFile(join(folder, 'places.2.0.json'), '{}');
  openKept(folder, 'one').values('places').save(names.slice(0, 400));
  assert.deepEqual(await readdir(folder), ['places.2.0.json', 'places.2.1.json']);
  assert.deepEqual(found(names), names.slice(0, 400));
});

test('only the files in which something changed are written', async () => {
  const names = Array.from({ length: 1000 }, (_, i) => `place-${i}`);
  keep(names);
  const before = await inodes();
  const values = openKept(folder, 'one').values('places');
  for (const name of names) values.get(name);
  values.save(names);
  assert.deepEqual(await inodes(), before);
  values.set('place-7', 'changed');
  values.save(names);
  const after = await inodes();
  assert.equal(after.filter((inode) => !before.includes(inode)).length, 1);
});

test('two kinds whose names begin alike are kept apart', () => {
  const kept = openKept(folder, 'one');
  kept.values('places').set('osh', 'record');
  kept.values('places.values').set('osh', 'value');
  for (const kind of ['places', 'places.values']) kept.values(kind).save(['osh']);
  assert.equal(openKept(folder, 'one').values('places').get('osh'), 'record');
  assert.equal(openKept(folder, 'one').values('places.values').get('osh'), 'value');
});

test('without a folder nothing is written, and values are at hand as long as the program runs', () => {
  const values = openKept(undefined, 'one').values('places');
  values.set('osh', 1);
  values.save(['osh']);
  assert.equal(values.get('osh'), 1);
});

function keep(names: readonly string[]): void {
  const values = openKept(folder, 'one').values('places');
  for (const name of names) values.set(name, name);
  values.save(names);
}

function found(names: readonly string[], version = 'one'): string[] {
  const values = openKept(folder, version).values('places');
  return names.filter((name) => values.get(name) === name);
}

async function inodes(): Promise<number[]> {
  const files = await readdir(folder);
  return Promise.all(files.sort().map(async (name) => (await stat(join(folder, name))).ino));
}
