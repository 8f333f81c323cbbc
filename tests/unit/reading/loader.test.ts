/** Astro's door in: what the build hands over is taken, and nothing else is. */
import type { LoaderContext } from 'astro/loaders';
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const cache = await mkdtemp(join(tmpdir(), 'steppe-cache-'));
process.env['ARCHIVE_CACHE'] = cache;
// Where things lie is settled when these are loaded.
const { archiveLoader } = await import('../../../src/reading/loader.ts');
const { readProject } = await import('../../../src/reading/read-project.ts');
const { openSnapshot, writeSnapshot } = await import('../../../src/reading/snapshot.ts');
after(() => rm(cache, { recursive: true }));

const content = await readProject();
const digest = writeSnapshot(content);

test('a snapshot holds the articles and records that were read', () => {
  const { articles, records } = openSnapshot(digest);
  assert.deepEqual(articles, content.articles);
  assert.deepEqual(
    records.places.map(({ record }) => record),
    content.records.places.map(({ record }) => record),
  );
  assert.ok(records.events.every(({ id }) => /^[a-z0-9-]+$/.test(id)));
  assert.equal(writeSnapshot(content), digest);
});

test('what the build hands over is not read again', async () => {
  await rm(join(cache, 'reading'), { recursive: true });
  assert.deepEqual(await loaded(digest), [digest]);
  // A reading would have kept something.
  assert.equal((await readdir(cache)).includes('reading'), false);
});

test('without it, or when it is damaged, the archive is read', async () => {
  assert.deepEqual(await loaded(undefined), [digest]);
  assert.equal((await readdir(cache)).includes('reading'), true);
  const path = join(cache, 'snapshots', digest, 'places.json');
  const whole = await readFile(path, 'utf8');
  await writeFile(path, whole.replace('places', 'plases'));
  assert.throws(() => openSnapshot(digest), /Run the command again/);
  assert.deepEqual(await loaded(digest), [digest]);
  assert.deepEqual(await readFile(path, 'utf8'), whole);
  assert.deepEqual(await loaded('../elsewhere'), [digest]);
});

test('snapshots of days before are taken away', async () => {
  const old = join(cache, 'snapshots', digest);
  await utimes(old, 0, 0);
  writeSnapshot({ ...content, articles: [] });
  assert.equal((await readdir(join(cache, 'snapshots'))).includes(digest), false);
});

/** The snapshots that the loader puts into Astro's store. In: what the build says. */
async function loaded(handed: string | undefined): Promise<string[]> {
  if (handed === undefined) delete process.env['ARCHIVE_SNAPSHOT'];
  else process.env['ARCHIVE_SNAPSHOT'] = handed;
  const found: string[] = [];
  const context = {
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    generateDigest: () => '',
    store: {
      clear: () => undefined,
      set: ({ data }: { data: { snapshot: string } }) => found.push(data.snapshot),
    },
  };
  await archiveLoader().load(context as unknown as LoaderContext);
  return found;
}
