/** npm run verify-dist, on the built site and on copies that are broken in one way each. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { serveSite } from '../../scripts/serve.ts';
import { readBuiltSite } from '../../scripts/verify/built-site.ts';
import { fetchSite } from '../../scripts/verify/fetch-site.ts';
import { checkLiveSite } from '../../scripts/verify/live-site.ts';
import { sumOf, sumsFile, sumsText } from '../../scripts/verify/sums.ts';
import { verifySite } from '../../scripts/verify/verify-site.ts';
import { siteUrl } from '../../src/site.ts';
import { contentRoot, outFolder } from '../../src/store/directories.ts';
import { altered } from './altered.ts';

const work = mkdtempSync(join(tmpdir(), 'steppe-verify-dist-'));
after(() => rmSync(work, { recursive: true, force: true }));

const article = 'articles/goble-2015-defecting/index.html';

type Break = readonly [what: string, broken: (site: string) => void, told: RegExp, isSummed?: boolean];

test('the site as it was built keeps every promise, and SHA256SUMS names every file', () => {
  const promises = verifySite(outFolder, { root: contentRoot });
  assert.deepEqual(
    promises.flatMap(({ faults }) => faults),
    [],
  );
  for (const { what, tried } of promises)
    if (!/earlier releases/.test(what)) assert.ok(tried > 0, `${what}: nothing was tried`);
  const named = readFileSync(join(outFolder, sumsFile), 'utf8').trimEnd().split('\n');
  assert.equal(named.length + 1, readBuiltSite(outFolder).files.size);
});

describe('what is broken is found, and said of what it is', () => {
  const breaks: readonly Break[] = [
    [
      'a changed byte',
      (site) => edit(site, 'data/claims.csv', (text) => text.replace('a', 'b')),
      /^data\/claims\.csv is not as it was built/,
      true,
    ],
    ['a file that went', (site) => rmSync(join(site, 'feed.atom')), /^feed\.atom is missing/, true],
    [
      'a file that nobody built',
      (site) => writeFileSync(join(site, 'new.txt'), ''),
      /^new\.txt was not built/,
      true,
    ],
    [
      'a link that leads nowhere',
      (site) =>
        edit(site, 'about/index.html', (text) => text.replace('</main>', '<a href="/none/">x</a></main>')),
      /^about\/index\.html: <a> \/none\/: there is no such file/,
    ],
    [
      'a picture of another host',
      (site) =>
        edit(site, 'about/index.html', (text) =>
          text.replace('</main>', '<img src="//example.net/x.png"></main>'),
        ),
      /is fetched from another host/,
    ],
    [
      'a program that names another host',
      (site) => edit(site, 'returning.js', (text) => `${text}fetch('https://example.net/x')`),
      /^returning\.js names https:\/\/example\.net\/x/,
    ],
    [
      'an address in a feed that leads nowhere',
      (site) => edit(site, 'feed.json', (text) => text.replaceAll('goble-2015-defecting', 'goble-2015')),
      /^feed\.json: .*goble-2015\/.*: there is no such file/,
    ],
    [
      'a word that is lost from a page',
      (site) => edit(site, article, (text) => text.replace('Staunton', '')),
      /^articles\/goble-2015-defecting\/: \d+ words are not in the text that readers see: Staunton/,
    ],
    [
      'words that a reader does not see',
      (site) =>
        edit(site, 'articles/edm-2014-alien-war/index.html', (text) =>
          text.replace('appointed', '<span hidden>appointed</span>'),
        ),
      /^articles\/edm-2014-alien-war\/: 1 words are not in the text that readers see: appointed/,
    ],
    ...altered.map(
      ([what, from, to, told]) =>
        [what, (site: string) => edit(site, article, (text) => text.replace(from, to)), told] as Break,
    ),
    [
      'a source that is given out otherwise',
      (site) => {
        for (const file of ['article.md', 'capture.txt'])
          edit(site, `articles/goble-2016-stopped-paying/${file}`, (text) => text.replace('Moscow', 'Minsk'));
      },
      /^articles\/goble-2016-stopped-paying\/: (?:article\.md|capture\.txt) is not the file in content/,
    ],
    [
      'other words in what the index shows',
      (site) => {
        for (const file of globSync('pagefind/fragment/*', { cwd: site })) {
          const text = gunzipSync(readFileSync(join(site, file))).toString();
          writeFileSync(join(site, file), gzipSync(text.replaceAll('jihadists', 'pilgrims')));
        }
      },
      /^articles\/edm-2014-alien-war\/: \d+ words are not in what the index shows of it: jihadists/,
    ],
    [
      'a part of the index that went',
      (site) => globSync('pagefind/index/*', { cwd: site }).forEach((file) => rmSync(join(site, file))),
      /^articles\/goble-2015-defecting\/: \d+ words are not in the index/,
    ],
    [
      'an anchor that went',
      (site) => edit(site, article, (text) => text.replace('id="p3"', 'id="p3x"')),
      /^\/articles\/goble-2015-defecting\/#p3 is not there/,
    ],
    [
      'a page that went',
      (site) => rmSync(join(site, 'people/yerlan-karin'), { recursive: true }),
      /^content\/people\/yerlan-karin has no page/,
    ],
    [
      'a page left out of the sitemap',
      (site) => edit(site, 'sitemap.xml', (text) => text.replace(/<loc>[^<]*\/rights\/<\/loc>/, '')),
      /^rights\/index\.html is not in the sitemap/,
    ],
  ];
  // All of one kind at once: the sums tell of files, the rest is found where they give nothing away.
  for (const summed of [true, false])
    test(summed ? 'by the sums' : 'by what it means, when the sums were made again', () => {
      const site = join(work, 'broken');
      rmSync(site, { recursive: true, force: true });
      cpSync(outFolder, site, { recursive: true });
      const own = breaks.filter(([, , , isSummed = false]) => isSummed === summed);
      for (const [, broken] of own) broken(site);
      if (!summed) sumAgain(site);
      const faults = verifySite(site, { root: contentRoot }).flatMap((promise) => promise.faults);
      for (const [what, , told] of own)
        assert.ok(
          faults.some((fault) => told.test(fault)),
          `${what} was not found among\n${faults.slice(0, 20).join('\n')}`,
        );
    });
});

test('addresses of earlier releases are asked for, in locks and in plain lists', () => {
  const root = join(work, 'archive');
  cpSync(join(contentRoot, 'content'), join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'content/releases'), { recursive: true });
  const lock = readFileSync(join(root, 'content/permalinks.lock.json'), 'utf8');
  writeFileSync(
    join(root, 'content/releases/first.json'),
    lock.replace('"people/yerlan-karin"', '"people/e-karin"'),
  );
  writeFileSync(
    join(root, 'content/releases/second.txt'),
    `${siteUrl.href}articles/goble-2015-defecting/#p4\n/feed.atom\n/articles/goble-2015-defecting/#p400\n/old/\n`,
  );
  const releases = verifySite(outFolder, { root }).find(({ what }) => what.includes('earlier releases'));
  assert.ok((releases?.tried ?? 0) > 400);
  assert.deepEqual(
    releases?.faults.map((fault) => fault.replace(/:.*/, '')),
    ['content/releases/first.json', 'content/releases/second.txt', 'content/releases/second.txt'],
  );
});

test('a site that is served is verified and compared file by file', async () => {
  const site = join(work, 'served');
  cpSync(outFolder, site, { recursive: true });
  const server = await serveSite({ root: site, port: 0, basePath: siteUrl.pathname });
  try {
    const home = new URL(server.url);
    const copy = join(work, 'copy');
    mkdirSync(copy);
    const { spared, faults } = await fetchSite(home, copy);
    assert.deepEqual(faults, []);
    const promises = verifySite(copy, { root: contentRoot, spared });
    assert.deepEqual(
      [...promises, ...(await checkLiveSite(outFolder, home))].flatMap((promise) => promise.faults),
      [],
    );

    edit(site, 'about/index.html', (text) => text.replace('</main>', '<p>Inserted by somebody.</p></main>'));
    rmSync(join(site, 'feed.atom'));
    const told = (await checkLiveSite(outFolder, home)).flatMap((promise) => promise.faults);
    assert.deepEqual(told, [
      `${siteUrl.pathname}feed.atom answered 404.`,
      `${siteUrl.pathname}about/ is another file than the one built here.`,
    ]);
  } finally {
    await server.close();
  }
});

test('what can be neither verified nor compared is told in a sentence', () => {
  for (const [script, where, told] of [
    ['verify-dist', work, /holds no site/],
    ['verify-dist', 'http://127.0.0.1:9/', /did not answer/],
    ['deploy-check', 'example.org', /Name the address/],
  ] as const) {
    const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, where], {
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(stderr, told);
    assert.doesNotMatch(stderr, /\n\s+at /);
  }
});

function edit(site: string, file: string, change: (text: string) => string): void {
  const text = readFileSync(join(site, file), 'utf8');
  const changed = change(text);
  assert.notEqual(changed, text, `${file} was not changed`);
  writeFileSync(join(site, file), changed);
}

function sumAgain(site: string): void {
  const files = [...readBuiltSite(site).files].filter((file) => file !== sumsFile);
  const sums = new Map(files.map((file) => [file, sumOf(readFileSync(join(site, file)))]));
  writeFileSync(join(site, sumsFile), sumsText(sums));
}
