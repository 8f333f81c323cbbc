/** npm run build, run for real on small archives: what it publishes, and what it leaves untouched. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Edit } from '../../src/views/checks/edit.ts';
import { compiledFolder } from '../../src/store/directories.ts';
import { editsOf, trialArchive } from '../trial-archive.ts';

const winterRoad = 'content/articles/winter-road.md';
const withdrawal: Edit = {
  file: winterRoad,
  replace: '  state: published',
  by: '  state: withdrawn\n  date: "2020-02-03"\n  reason: The publisher asked for it.',
};

let folder = '';
let good = '';

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-build-'));
  const root = await archive([]);
  const { status, stderr } = run(root);
  assert.equal(status, 0, stderr);
  good = join(root, 'dist');
});
after(() => rm(folder, { recursive: true, force: true }));

test('every article has a page with its whole text', async () => {
  const page = await readFile(join(good, 'articles/market-day/index.html'), 'utf8');
  for (const words of [
    'The market opens at six',
    'about four hundred',
    'By noon the lanes are empty again.',
    'Town Gazette',
  ]) {
    assert.ok(page.includes(words), words);
  }
});

test('a faulty archive is refused, told, and leaves the last good site byte for byte', async () => {
  const root = await archive([]);
  await cp(good, join(root, 'dist'), { recursive: true });
  const before = await digest(join(root, 'dist'));
  const spoilt = await archive(await editsOf('one-letter-changed'));
  const { status, stderr } = run(spoilt, { ARCHIVE_OUT: join(root, 'dist') });
  assert.equal(status, 1);
  assert.match(stderr, /content\/articles\/winter-road\.md:33:\d+ {2}NotTheCapture/);
  assert.equal(await digest(join(root, 'dist')), before);
});

test('a build killed at any moment leaves the last good site, and the next build works', async () => {
  const root = await archive([]);
  await cp(good, join(root, 'dist'), { recursive: true });
  const before = await digest(join(root, 'dist'));
  for (const moment of [300, 1500]) {
    const child = spawn(process.execPath, ['scripts/build.ts'], { env: environment(root), stdio: 'ignore' });
    await wait(moment);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    assert.equal(await digest(join(root, 'dist')), before, `killed after ${moment} ms`);
  }
  assert.equal(run(root).status, 0);
});

test('another place, time zone and language make the same bytes; other content does not', async () => {
  const elsewhere = await archive([]);
  assert.equal(run(elsewhere, { TZ: 'Asia/Almaty', LC_ALL: 'ru_RU.UTF-8', LANG: 'ru_RU.UTF-8' }).status, 0);
  assert.equal(await digest(join(elsewhere, 'dist')), await digest(good));
  assert.equal(run(elsewhere).status, 0, 'from a warm cache');
  assert.equal(await digest(join(elsewhere, 'dist')), await digest(good));
  const other = await archive([
    { file: winterRoad, replace: 'A road that winter closes.', by: 'A road in winter.' },
  ]);
  assert.equal(run(other).status, 0);
  assert.notEqual(await digest(join(other, 'dist')), await digest(good));
});

test('a withdrawn article keeps its address, its anchors and its citation, and says why; its words are nowhere', async () => {
  const root = await archive([withdrawal]);
  const { status, stderr } = run(root);
  assert.equal(status, 0, stderr);
  const page = await readFile(join(root, 'dist/articles/winter-road/index.html'), 'utf8');
  assert.match(page, /The publisher asked for it\./);
  assert.match(page, /3 February 2020/);
  for (const anchor of ['p1', 'p2']) assert.match(page, new RegExp(`id="${anchor}"`));
  for (const file of await files(join(root, 'dist'))) {
    if (!/\.(html|md|txt|json|xml|atom|bib|ris)$/.test(file)) continue;
    // Its examples are made of this very archive as it is kept for tests, whatever is published.
    if (file === 'about/checks/index.html') continue;
    const text = await readFile(join(root, 'dist', file), 'utf8');
    assert.ok(!text.includes('letters wait'), `${file} still has its words`);
  }
  const built = await files(join(root, 'dist'));
  assert.ok(built.includes('data/texts/market-day.json'));
  assert.ok(!built.includes('data/texts/winter-road.json'));
  const ids = await readFile(join(root, 'dist/data/quotations/articles/0.json'), 'utf8');
  assert.deepEqual([ids.includes('market-day'), ids.includes('winter-road')], [true, false]);
});

test('under a sub-path every address of the site begins with it', async () => {
  const root = await archive([]);
  assert.equal(run(root, { SITE_URL: 'https://example.org/archive/' }).status, 0);
  for (const file of await files(join(root, 'dist'))) {
    if (!file.endsWith('.html')) continue;
    const page = await readFile(join(root, 'dist', file), 'utf8');
    for (const [, address = ''] of page.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)) {
      assert.ok(address.startsWith('/archive/'), `${file} leads to ${address}`);
    }
  }
});

async function archive(edits: readonly Edit[]): Promise<string> {
  const trial = await trialArchive(edits);
  const root = await mkdtemp(join(folder, 'archive-'));
  await cp(trial, root, { recursive: true });
  await rm(trial, { recursive: true });
  return root;
}

function environment(root: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    CI: 'true',
    SITE_URL: 'http://localhost:4321',
    ARCHIVE_CONTENT: root,
    ARCHIVE_OUT: join(root, 'dist'),
    ARCHIVE_CACHE: join(root, 'cache'),
    // The code is the same for all of them.
    ARCHIVE_COMPILED: compiledFolder,
  };
}

function run(root: string, more: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...environment(root), ...more },
    encoding: 'utf8',
  });
}

async function files(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

/** One digest over all names and bytes. */
async function digest(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await files(root)) hash.update(`${file}\0`).update(await readFile(join(root, file)));
  return hash.digest('hex');
}
