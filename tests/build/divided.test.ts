/** A built archive whose lists are too long for one page: its parts, the ways between them, and what older links meet. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { writeRichArchive } from '../../scripts/bench/synthetic/rich-archive.ts';
import { movedAddress } from '../../src/moved/moved-address.ts';
import {
  type Edition,
  editionPath,
  type FileSum,
  isOfSum,
  readSums,
  textSum,
} from '../../src/search/edition.ts';
import type { StartFile } from '../../src/search/index/divide-names.ts';
import { partNames, readDirectory } from '../../src/search/lookup/name-files.ts';
import { joinNames, type NamesFile } from '../../src/search/lookup/names.ts';
import type { FirstPart } from '../../src/search/passages/mention-parts.ts';
import { siteUrl } from '../../src/site.ts';
import { compiledFolder, projectFolder } from '../../src/store/directories.ts';
import {
  attribute,
  type BuiltPage,
  type BuiltSite,
  fileAt,
  readBuiltSite,
  textOf,
} from '../../scripts/verify/built-site.ts';
import { linkFaults } from '../../scripts/verify/link-faults.ts';

let folder = '';
let site: BuiltSite;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'steppe-archive-divided-'));
  await writeRichArchive(join(projectFolder, 'content'), { root: folder, size: 30 });
  for (const script of ['scripts/permalinks.ts', 'scripts/build.ts']) {
    execFileSync(process.execPath, [script], {
      cwd: projectFolder,
      env: {
        ...process.env,
        ARCHIVE_CONTENT: folder,
        ARCHIVE_CACHE: join(folder, 'cache'),
        ARCHIVE_COMPILED: compiledFolder,
        ARCHIVE_OUT: join(folder, 'dist'),
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  }
  site = readBuiltSite(join(folder, 'dist'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('every link leads to what it names', () => {
  assert.deepEqual(linkFaults(site, siteUrl).slice(0, 20), []);
});

test('no page is heavier than 40 kB as sent', () => {
  const heavy = [...site.pages.values()].filter(
    ({ html }) => html.length > 40_000 && brotliCompressSync(html).length > 40_000,
  );
  assert.deepEqual(
    heavy.map(({ file }) => file),
    [],
  );
});

test('the figures begin with the plot, and lead to a page for each country and each subject', () => {
  const entry = page('figures/');
  assert.ok(entry.ids.includes('plot-title'));
  assert.ok(entry.ids.includes('limits'));
  const parts = linksIn(entry, /^\/figures\/(places|subjects)\//);
  assert.ok(parts.includes('/figures/places/kazakhstan/'), parts.join(' '));
  assert.ok(parts.includes('/figures/subjects/age/'));
  const rows = parts.flatMap((address) => leavesOf(address).flatMap(claimsIn));
  const all = addresses('figures/articles/').flatMap((address) => claimsIn(page(address)));
  assert.ok(all.length > 200, `only ${all.length} claims`);
  assert.deepEqual(rows.toSorted(), all.toSorted());
});

test('the timeline leads by decade to each year, and what began in it stands there', () => {
  const entry = page('timeline/');
  assert.ok(linksIn(entry, /^\/timeline\/2014\/$/).length > 0);
  assert.ok(entry.ids.includes('year.2014'));
  assert.match(heading(page('timeline/2014/')), /2014/);
  assert.ok(page('timeline/2014/').ids.length > 5);
  const decade = page('timeline/2010s/');
  assert.ok(linksIn(decade, /^\/timeline\/2014\/$/).length > 0);
});

test('a link from the time of one page leads to the part where its entry stands', () => {
  const claim = claimsIn(page('figures/articles/goble-2015-defecting/'))[0] ?? '';
  const citation =
    page('sources/articles/goble-2015-defecting/').ids.find((id) => id.startsWith('goble-2015')) ?? '';
  for (const [list, anchor] of [
    ['figures', claim],
    ['sources', citation],
    ['sources', 'organisations.tengri-news'],
    ['timeline', 'year.2014'],
  ] as const) {
    const { pathname, hash } = new URL(movedAddress(list, anchor) ?? '', new URL(`${list}/`, siteUrl));
    const file = fileAt(pathname.slice(siteUrl.pathname.length));
    assert.ok(site.files.has(file), `${list}#${anchor} leads to ${file}`);
    assert.ok(hash === '' || site.pages.get(file)?.ids.includes(hash.slice(1)), `${file} has no ${hash}`);
  }
});

test('a much mentioned record has its first fifty mentions, and all by year', () => {
  const own = page('places/kazakhstan/');
  assert.equal(mentionsIn(own), 50);
  const years = linksIn(own, /^\/places\/kazakhstan\/\d{4}\/$/);
  assert.ok(years.length > 1, years.join(' '));
  const count = years.flatMap(leavesOf).reduce((sum, part) => sum + mentionsIn(part), 0);
  assert.match(own.html.replaceAll(/<[^>]*>|\s|&nbsp;/g, ' '), new RegExp(`\\b${count}.mentions`));
});

test('each part of a table is named with its sum, by what is asked before it', () => {
  const dist = join(folder, 'dist');
  const text = (path: string): string => readFileSync(join(dist, path), 'utf8');
  const read = (path: string): unknown => JSON.parse(text(path));
  const edition = read(editionPath) as Edition;
  const start = read('data/names/start.json') as StartFile;
  assert.equal(edition.names, textSum(text('data/names/start.json')));
  const sums = readSums(start.sums);
  const left = new Set(
    ['names', 'mentions'].flatMap((what) => globSync(`data/${what}/**/*.json`, { cwd: dist })),
  );
  const holds = (path: string, sum: FileSum | undefined): void => {
    assert.ok(sum !== undefined && isOfSum(text(path), sum), path);
    left.delete(path);
  };
  left.delete('data/names/start.json');
  for (const [at, name] of partNames(readDirectory(start)).entries()) {
    const path = `data/names/${name}.json`;
    holds(path, sums[at]);
    const file = read(path) as NamesFile;
    for (const { index, reference, sum } of joinNames([file]).records) {
      const places = file.holding.find(([number]) => number === index);
      if (places) holds(`data/names/below/${reference.split('/')[1] ?? ''}.json`, places[1]);
      if (sum === undefined) continue;
      holds(`data/mentions/${reference}.json`, sum);
      const { rest } = read(`data/mentions/${reference}.json`) as FirstPart;
      for (const [place, own] of readSums(rest).entries())
        holds(`data/mentions/${reference}.${place + 2}.json`, own);
    }
  }
  assert.deepEqual([...left], []);
});

test('an article is set beside six others at most', () => {
  for (const { file, elements } of site.pages.values()) {
    if (!/^articles\/[^/]+\/index\.html$/.test(file)) continue;
    const columns = elements.filter(
      (element) => element.tagName === 'th' && attribute(element, 'scope') === 'col',
    );
    assert.ok(columns.length <= 8, `${file} has ${columns.length} columns`);
  }
});

/** The pages of entries of a part: itself, the parts below it, and the numbered pages after them. */
function leavesOf(address: string): BuiltPage[] {
  return addresses(address.slice(1)).map(page);
}

function addresses(beginning: string): string[] {
  return [...site.pages.values()]
    .map((one) => one.address)
    .filter((address) => address.startsWith(beginning));
}

function page(address: string): BuiltPage {
  const found = site.pages.get(fileAt(address));
  assert.ok(found, `/${address} was not built`);
  return found;
}

function linksIn({ elements }: BuiltPage, form: RegExp): string[] {
  return elements
    .filter(({ tagName }) => tagName === 'a')
    .flatMap((element) => attribute(element, 'href') ?? [])
    .filter((href) => form.test(href));
}

function claimsIn({ elements }: BuiltPage): string[] {
  return elements
    .filter(({ tagName }) => tagName === 'tr')
    .flatMap((row) => attribute(row, 'data-claim') ?? []);
}

function mentionsIn({ elements }: BuiltPage): number {
  return elements.filter((element) => attribute(element, 'data-mention') !== undefined).length;
}

function heading({ elements }: BuiltPage): string {
  const element = elements.find(({ tagName }) => tagName === 'h1');
  return element ? textOf(element) : '';
}
