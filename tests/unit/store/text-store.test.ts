/** The store of rendered texts, and when what it keeps is out of date. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { digestOfProgram, openTextStore } from '../../../src/store/text-store.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-store-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('what is written is read again, by any who open the same folder', () => {
  openTextStore(folder).write('abc', { words: ['Ош'] });
  assert.deepEqual(openTextStore(folder).read('abc'), { words: ['Ош'] });
  assert.equal(openTextStore(folder).has('abc'), true);
});

test('an entry that is missing or damaged reads as none, even one that is still JSON', async () => {
  const store = openTextStore(folder);
  store.write('abc', { words: ['Osh'] });
  const whole = await readFile(join(folder, 'ab/abc.json'), 'utf8');
  for (const damaged of ['', '{"half":', '{}', 'null', whole.replace('Osh', 'Ash'), whole.slice(0, -1)]) {
    await writeFile(join(folder, 'ab/abc.json'), damaged);
    assert.equal(store.read('abc'), undefined, damaged);
    assert.equal(store.has('abc'), false, damaged);
  }
  assert.equal(store.read('xyz'), undefined);
  assert.equal(store.has('xyz'), false);
});

test('a clearing keeps what it is told to, and takes half-written files of killed runs away', async () => {
  const store = openTextStore(folder);
  for (const key of ['abc', 'abd']) store.write(key, key);
  await writeFile(join(folder, 'ab/abe.json.123'), '{');
  for (const name of await readdir(join(folder, 'ab'))) await utimes(join(folder, 'ab', name), 1e9, 1e9);
  store.keepOnly(new Set(['abd']));
  assert.deepEqual(await readdir(join(folder, 'ab')), ['abd.json']);
});

test('a clearing leaves what another run at work has written meanwhile', async () => {
  const store = openTextStore(folder);
  store.write('abc', 'abc');
  await writeFile(join(folder, 'ab/abe.json.123'), '{');
  store.keepOnly(new Set());
  assert.deepEqual((await readdir(join(folder, 'ab'))).toSorted(), ['abc.json', 'abe.json.123']);
});

test('the digest of a program changes with any byte or name of it, in folders of folders too', async () => {
  await mkdir(join(folder, 'src/deep'), { recursive: true });
  await writeFile(join(folder, 'src/a.ts'), 'one');
  await writeFile(join(folder, 'src/b.ts'), 'two');
  await writeFile(join(folder, 'src/deep/c.ts'), 'three');
  const seen = [await digest()];
  await writeFile(join(folder, 'src/deep/c.ts'), 'four');
  seen.push(await digest());
  await writeFile(join(folder, 'src/a.ts'), 'onet');
  await writeFile(join(folder, 'src/b.ts'), 'wo');
  seen.push(await digest());
  assert.equal(new Set(seen).size, 3);
  assert.equal(await digest(), seen[2]);
});

function digest(): Promise<string> {
  return digestOfProgram(folder, ['src']);
}
