/** The last moment of a build. */
import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
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
  const beside = await workFolder(out, folder);
  await site(beside, 'new');
  await putInPlace(beside, out);
  await clearWorkFolder(beside, out);
  assert.equal(await shown(), 'new');
  assert.deepEqual(await readdir(folder), ['dist']);
});

test('there need not be an old one', async () => {
  await rm(out, { recursive: true });
  const beside = await workFolder(out, folder);
  await site(beside, 'new');
  await putInPlace(beside, out);
  assert.equal(await shown(), 'new');
});

test('a new site that cannot be moved leaves the old one where it was', async () => {
  await assert.rejects(putInPlace(join(folder, 'nowhere'), out));
  assert.equal(await shown(), 'old');
});

test('after a run that was killed between the two renames the old site comes back', async () => {
  await rename(out, `${out}.old`);
  await recover(out);
  assert.equal(await shown(), 'old');
});

test('a work folder is empty, whatever a killed run left in it; another build at work is not disturbed', async () => {
  await site(`${out}.next`, 'half');
  assert.deepEqual(await readdir(await workFolder(out, folder)), []);
  await writeFile(`${out}.next.pid`, String(process.ppid));
  await assert.rejects(workFolder(out, folder), /Another build/);
  assert.ok(existsSync(`${out}.next`));
});

test('a site outside the project is built inside it, each in a folder of its own', async () => {
  const project = join(folder, 'project');
  const [one, other] = [await workFolder(out, project), await workFolder(`${out}-2`, project)];
  assert.notEqual(one, other);
  for (const built of [one, other]) assert.ok(built.startsWith(join(project, '.astro')), built);
  await site(one, 'new');
  await putInPlace(one, out);
  await clearWorkFolder(one, out);
  assert.equal(await shown(), 'new');
  await clearWorkFolder(other, `${out}-2`);
  assert.deepEqual((await readdir(folder)).sort(), ['dist', 'project']);
});

// Most systems keep this folder in memory, which is another disk than that of temporary files.
const otherDisk = '/dev/shm';
const isOtherDisk = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync(tmpdir()).dev;

test('a site on another disk is put there too', { skip: !isOtherDisk }, async () => {
  const far = await mkdtemp(join(otherDisk, 'steppe-place-'));
  try {
    await site(join(far, 'dist'), 'old');
    const built = await workFolder(join(far, 'dist'), folder);
    await site(built, 'new');
    await putInPlace(built, join(far, 'dist'));
    await clearWorkFolder(built, join(far, 'dist'));
    assert.equal(await readFile(join(far, 'dist/index.html'), 'utf8'), 'new');
    assert.deepEqual(await readdir(far), ['dist']);
  } finally {
    await rm(far, { recursive: true });
  }
});

test('where nothing can be written, that is said', async () => {
  await assert.rejects(workFolder(join(out, 'index.html/dist'), folder), {
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
