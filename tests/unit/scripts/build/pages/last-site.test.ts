/** What is carried over from the last site, and what is made anew. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { openLastSite } from '../../../../../scripts/build/pages/last-site.ts';

let root = '';
let site: ReturnType<typeof openLastSite>;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'steppe-last-'));
  await next();
  await write('people/a/index.html', 'A', 'key of a');
  await site.parts(['data/names/', 'data/all.json'], 'key of names', async () => {
    await writeFile(site.place('data/names/one.json'), '1');
    await writeFile(site.place('data/all.json'), '[1]');
  });
  await publish();
});
afterEach(() => rm(root, { recursive: true }));

test('a file that would be made from the same is the same file', async () => {
  const before = statSync(join(root, 'dist/people/a/index.html')).ino;
  assert.equal(site.carry('people/a/index.html', 'key of a'), true);
  await publish();
  assert.equal(statSync(join(root, 'dist/people/a/index.html')).ino, before);
});

test('what would be made from something else is not carried over', () => {
  assert.equal(site.carry('people/a/index.html', 'another key'), false);
  assert.equal(site.carry('people/b/index.html', 'key of a'), false);
});

test('a file that somebody changed, or took away, is to be made again', async () => {
  const file = join(root, 'dist/people/a/index.html');
  await writeFile(file, 'B');
  await utimes(file, new Date(), new Date(Date.now() + 5000));
  assert.equal(site.carry('people/a/index.html', 'key of a'), false);
  await rm(file);
  assert.equal(site.carry('people/a/index.html', 'key of a'), false);
});

test('files that belong together are carried over together or made together', async () => {
  const all = ['data/names/', 'data/all.json'];
  await site.parts(all, 'key of names', () => Promise.reject(new Error('made again')));
  assert.equal(await readFile(join(root, 'next/data/names/one.json'), 'utf8'), '1');

  await publish();
  await rm(join(root, 'dist/data/names/one.json'));
  await site.parts(all, 'key of names', async () => {
    assert.ok(!existsSync(join(root, 'next/data/all.json')), 'half of what was there is left');
    await writeFile(join(root, 'next/data/all.json'), '[2]');
  });
  assert.equal(await readFile(join(root, 'next/data/all.json'), 'utf8'), '[2]');
});

test('how the new site differs is told, and what came out the same is the same file still', async () => {
  const before = statSync(join(root, 'dist/people/a/index.html')).ino;
  await write('people/a/index.html', 'A', 'another key');
  await write('people/b/index.html', 'B', 'key of b');
  await site.parts(['data/names/', 'data/all.json'], 'another key', async () => {
    await writeFile(site.place('data/all.json'), '[2]');
  });
  assert.deepEqual(site.settle(), {
    added: ['SHA256SUMS', 'people/b/index.html'],
    changed: ['data/all.json'],
    removed: ['data/names/one.json'],
  });
  assert.match(
    await readFile(join(root, 'next/SHA256SUMS'), 'utf8'),
    /^[0-9a-f]{64} {2}data\/all\.json\n.*a\/index.html\n.*b\/index.html\n$/,
  );
  await publish();
  assert.equal(statSync(join(root, 'dist/people/a/index.html')).ino, before);
  assert.equal(site.carry('people/a/index.html', 'another key'), true);
});

test('a coarse digest that stays is enough, and is kept where only the key stayed', async () => {
  await writeFile(site.place('people/b/index.html'), 'B');
  site.note('people/b/index.html', { key: 'key of b', coarse: 'all' });
  await publish();
  assert.equal(site.carryAlike('people/a/index.html', 'all'), false, 'there is none');
  assert.equal(site.carryAlike('people/b/index.html', 'all and more'), false);
  assert.equal(site.carry('people/b/index.html', 'key of b', 'all and more'), true);
  await publish();
  assert.equal(site.carryAlike('people/b/index.html', 'all'), false);
  assert.equal(site.carryAlike('people/b/index.html', 'all and more'), true);
  await publish();
  assert.equal(site.carry('people/b/index.html', 'key of b'), true, 'the key stays');
});

test('a file larger than what is read at once has the sum of all its bytes', async () => {
  const long = Buffer.from(Array.from({ length: 700_000 }, (_, at) => at % 251));
  await mkdir(join(root, 'next/data'), { recursive: true });
  await writeFile(site.place('data/long.bin'), long);
  site.note('data/long.bin', { key: 'key of long' });
  site.settle();
  const sums = await readFile(join(root, 'next/SHA256SUMS'), 'utf8');
  assert.ok(sums.includes(`${createHash('sha256').update(long).digest('hex')}  data/long.bin\n`));
});

test('what another thread made and carried over is told with the rest; the same file of both is refused', async () => {
  const other = openLastSite({
    last: join(root, 'dist'),
    folder: join(root, 'next'),
    ledger: join(root, 'ledger.json'),
  });
  other.carry('people/a/index.html', 'key of a');
  await writeFile(other.place('people/b/index.html'), 'B');
  other.note('people/b/index.html', { key: 'key of b' });
  site.takeOver(other.handOver());
  const { added, removed } = site.settle();
  assert.deepEqual(
    [added, removed],
    [
      ['SHA256SUMS', 'people/b/index.html'],
      ['data/all.json', 'data/names/one.json'],
    ],
  );
  assert.throws(() => site.takeOver(other.handOver()), /Two pages would be written/);
});

test('two pages cannot be written to one file', async () => {
  await write('people/b/index.html', 'B', 'key of b');
  assert.throws(() => site.place('people/b/index.html'), /Two pages would be written to people\/b/);
});

async function write(file: string, words: string, key: string): Promise<void> {
  await writeFile(site.place(file), words);
  site.note(file, { key });
}

async function next(): Promise<void> {
  await mkdir(join(root, 'next'), { recursive: true });
  site = openLastSite({
    last: join(root, 'dist'),
    folder: join(root, 'next'),
    ledger: join(root, 'ledger.json'),
  });
}

async function publish(): Promise<void> {
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await rename(join(root, 'next'), join(root, 'dist'));
  site.remember();
  await next();
}
