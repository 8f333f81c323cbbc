import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { indexSite } from '../../../../src/search/index/index-site.ts';

const folder = await mkdtemp(join(tmpdir(), 'index-site-'));
after(() => rm(folder, { recursive: true, force: true }));

async function site(name: string, pages: Record<string, string>): Promise<string> {
  const root = join(folder, name);
  await mkdir(join(root, 'articles'), { recursive: true });
  for (const [id, text] of Object.entries(pages)) {
    await mkdir(join(root, 'articles', id), { recursive: true });
    const body = `<article data-pagefind-body><h1>${id}</h1><p id="p1">${text}</p></article>`;
    await writeFile(join(root, 'articles', id, 'index.html'), `<html lang="en"><body>${body}</body></html>`);
  }
  return root;
}

async function bytesOf(root: string): Promise<Record<string, string>> {
  const files = await readdir(join(root, 'pagefind'), { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  const pairs = paths
    .toSorted()
    .map(async (path) => [path.slice(root.length), (await readFile(path)).toString('base64')]);
  return Object.fromEntries((await Promise.all(pairs)) as [string, string][]);
}

test('indexes article pages, keeps only what is used, and gives the same bytes in another folder', async () => {
  const one = await site('one', { first: 'the al’Dawla', second: 'some fighters', third: 'Азаттык' });
  const other = join(folder, 'elsewhere', 'other');
  await cp(one, other, { recursive: true });
  const report = await indexSite(one);
  assert.deepEqual(report.faults, []);
  assert.equal(report.pages, 3);
  assert.equal(report.files, Object.keys(await bytesOf(one)).length);
  await indexSite(other);
  assert.deepEqual(await bytesOf(other), await bytesOf(one));
  assert.ok(!Object.keys(await bytesOf(one)).some((path) => /ui|highlight|worker|unknown/.test(path)));
});

test('the names of an article travel with its text, and find it, and never show', async () => {
  const root = await site('with-names', { first: 'some fighters', second: 'other words' });
  const names = { words: ['zzperson'], places: 'people/a:p1.0.4' };
  await indexSite(root, { names: new Map([['first', names]]) });
  const folder = join(root, 'pagefind/fragment');
  const fragments = await Promise.all(
    (await readdir(folder)).map(async (name) => gunzipSync(await readFile(join(folder, name))).toString()),
  );
  const [first] = fragments.filter((fragment) => fragment.includes('some fighters'));
  assert.ok(first?.includes(names.places));
  assert.doesNotMatch(first ?? '', /"content":"[^"]*(?:zzperson|people)/);
  const chunk = await bytesOf(root);
  const index = Object.entries(chunk).find(([path]) => path.endsWith('.pf_index'))?.[1] ?? '';
  assert.ok(gunzipSync(Buffer.from(index, 'base64')).includes('zzperson'));
});

test('past a size the index has parts by year, and only the first has the program', async () => {
  const root = await site('parted', { old: 'some fighters', older: 'some fighters', young: 'some fighters' });
  const years = new Map([
    ['old', '2015'],
    ['older', '2014'],
    ['young', '2018'],
  ]);
  const report = await indexSite(root, { years, most: 2 });
  assert.deepEqual(report.faults, []);
  assert.equal(report.pages, 3);
  const files = Object.keys(await bytesOf(root));
  assert.equal(files.filter((file) => /^\/pagefind\/fragment/.test(file)).length, 2);
  assert.equal(files.filter((file) => /^\/pagefind\/part-2\/fragment/.test(file)).length, 1);
  assert.deepEqual(
    files.filter((file) => /pagefind\.js$|wasm/.test(file)),
    ['/pagefind/pagefind.js', '/pagefind/wasm.en.pagefind'],
  );
});

test('a page that is not to be searched is passed over', async () => {
  const root = await site('with-notice', { first: 'some fighters' });
  await mkdir(join(root, 'articles', 'withdrawn'));
  await writeFile(
    join(root, 'articles', 'withdrawn', 'index.html'),
    '<html><body><p>Withdrawn.</p></body></html>',
  );
  assert.equal((await indexSite(root)).pages, 1);
});

test('a site without anything to search is a fault', async () => {
  const report = await indexSite(await site('empty', {}));
  assert.equal(report.faults.length, 1);
  assert.match(report.faults.join(), /no page has data-pagefind-body/);
});
