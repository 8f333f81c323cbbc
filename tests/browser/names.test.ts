/** Pages of people, places and organisations: every mention is there, leads to its words. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { siteUrl } from '../../src/site.ts';
import { outFolder } from '../../src/store/directories.ts';
import { recordUrl } from '../../src/urls.ts';
import { openSite } from './harness.ts';

const site = await openSite();
const mentions = await readData<Mention>('mentions');
const names = await readData<{ readonly record: string; readonly private?: boolean }>('names');

test('every mention has one row on its record’s page, and every row is a mention', async () => {
  const page = await site.page('');
  for (const { record } of names) {
    const rows = await page.evaluate(rowsAt, recordUrl(record));
    const own = mentions.filter((mention) => mention.record === record);
    assert.deepEqual(
      rows,
      own.map(({ article, at, start, end, surface }) => ({
        place: `${at}:${start}-${end}`,
        links: [address(article, at)],
        marked: surface,
      })),
      record,
    );
  }
  assert.equal(mentions.length, new Set(mentions.map((one) => JSON.stringify(one))).size);
  await assertWordsThere(page);
  await page.close();
});

/** Runs in a page of the site. In: the address of a record's page. Out: its rows of mentions. */
async function rowsAt(path: string) {
  // The site's policy lets no text be made HTML; a request may answer with a document.
  const request = new XMLHttpRequest();
  request.responseType = 'document';
  request.open('GET', path);
  await new Promise((done) => {
    request.addEventListener('loadend', done);
    request.send();
  });
  const parsed = request.responseXML;
  if (request.status !== 200 || !parsed) throw new Error(`${path}: ${request.status}`);
  return [...parsed.querySelectorAll('li[data-mention]')].map((item) => ({
    place: item.getAttribute('data-mention') ?? '',
    links: [...item.querySelectorAll('a[href*="/articles/"]')].map((link) => link.getAttribute('href') ?? ''),
    marked: item.querySelector('mark')?.textContent ?? '',
  }));
}

/** Each mention’s link leads to a passage that holds its words; those of a title or byline to the head of the page. */
async function assertWordsThere(page: Page): Promise<void> {
  for (const [article, own] of Map.groupBy(mentions, (mention) => mention.article)) {
    await page.goto(`${site.url}articles/${article}/`);
    const texts = await page.evaluate(() => {
      const inOneLine = (text: string | null) => (text ?? '').normalize('NFC').replace(/\s+/g, ' ');
      // The marker's own words, and those of the editors, are not printed ones.
      for (const added of document.querySelectorAll('main :is(.pn, .ed, [role="doc-noteref"], .back)'))
        added.remove();
      return Object.fromEntries([
        ...[...document.querySelectorAll('main :is(p, li)[id]')].map((part) => [
          part.id,
          inOneLine(part.textContent),
        ]),
        ['title', inOneLine(document.querySelector('h1')?.textContent ?? '')],
        ['byline', inOneLine(document.querySelector('.signed')?.textContent ?? '')],
      ]) as Record<string, string>;
    });
    const missing = own.filter(({ at, surface }) => !texts[at]?.includes(surface));
    assert.deepEqual(missing, [], article);
  }
}

test('a record’s page has its numbers, dates and positions, each with its words and a way to its own address', async () => {
  const claims = await table<{ readonly id: string; readonly from: readonly string[] }>('claims');
  const events = await table<{ readonly id: string; readonly about: readonly { reference: string }[] }>(
    'events',
  );
  const page = await site.page('places/uzbekistan/', { javaScript: false });
  const rows = await page
    .locator('.found tr[data-claim]')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-claim')));
  const counted = claims.filter(({ from }) => from.includes('Uzbekistan')).map(({ id }) => id);
  assert.ok(counted.length >= 3);
  assert.deepEqual(
    counted.filter((id) => !rows.includes(id)),
    [],
  );
  await page.goto(`${site.url}places/osh/`);
  assert.deepEqual(
    await page
      .locator('.found .entries .when a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    events
      .filter(({ about }) => about.some(({ reference }) => reference === 'places/osh'))
      .map(({ id }) => `${siteUrl.pathname}timeline/#${id}`),
  );
  assert.match(
    await page.locator('.found').innerText(),
    /10 Kyrgyzstani citizens have already been arrested in Osh/,
  );
  await page.goto(`${site.url}people/kadyr-malikov/`);
  const held = page.locator('.position', { hasText: 'Who comes back, and what do they want?' });
  assert.match(await held.innerText(), /disappointed and want to live in peace/);
  assert.match(await held.innerText(), /says so in part/);
  await page.locator('nav[aria-label="On this page"] a', { hasText: 'Positions' }).click();
  assert.match(page.url(), /#positions$/);
  await page.close();
});

test('in the text, the first mention of each name in a paragraph is a link to its page', async () => {
  const page = await site.page('', { javaScript: false });
  for (const article of new Set(mentions.map((mention) => mention.article))) {
    await page.goto(`${site.url}articles/${article}/`);
    const linked = await page
      .locator('a.name[href]')
      .evaluateAll((links) =>
        links.map((link) => `${link.closest('[id]')?.id ?? ''} ${link.getAttribute('href') ?? ''}`),
      );
    const wanted = mentions
      .filter((one) => one.article === article && one.level === 'top' && /^[pn]/.test(one.at))
      .map(({ at, record }) => `${at} ${recordUrl(record)}`);
    assert.deepEqual(new Set(linked), new Set(wanted), article);
  }
  await page.close();
});

test('from Home any record is two links away, without JavaScript', async () => {
  const page = await site.page('', { javaScript: false });
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Names', exact: true })
    .click();
  await page.waitForURL(/\/names\/$/);
  const reached = await hrefs(page, 'main a');
  assert.deepEqual(
    names.map(({ record }) => recordUrl(record)).filter((url) => !reached.includes(url)),
    [],
  );
  await page
    .getByRole('listitem')
    .filter({ hasText: /^Erlan Karin/ })
    .getByRole('link', { name: 'Yerlan Karin' })
    .click();
  await page.waitForURL(/\/yerlan-karin\/$/);
  assert.equal(await page.locator('h1').textContent(), 'Yerlan Karin');
  await page.close();
});

test('private persons are kept out of search engines, and others are not', async () => {
  const page = await site.page('', { javaScript: false });
  for (const { record, private: isPrivate = false } of names.filter((name) =>
    name.record.startsWith('people/'),
  )) {
    await page.goto(site.url + below(recordUrl(record)));
    assert.equal(
      await page.locator('meta[name="robots"][content="noindex"]').count(),
      isPrivate ? 1 : 0,
      record,
    );
    if (isPrivate) assert.equal(await page.locator('.further').count(), 0, record);
  }
  await page.close();
});

function address(article: string, at: string): string {
  return `${siteUrl.pathname}articles/${article}/${/^[pn]\d/.test(at) ? `#${at}` : ''}`;
}

/** An address below the home page. */
function below(path: string): string {
  return path.slice(siteUrl.pathname.length);
}

async function hrefs(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** In: the name of a data file whose rows stand under that name. Out: the rows. */
async function table<Row>(name: string): Promise<readonly Row[]> {
  const file = JSON.parse(await readFile(join(outFolder, 'data', `${name}.json`), 'utf8')) as Record<
    string,
    readonly Row[]
  >;
  return file[name] ?? [];
}

async function readData<Value>(file: string): Promise<Value[]> {
  return JSON.parse(await readFile(join(outFolder, `data/${file}.json`), 'utf8')) as Value[];
}

interface Mention {
  readonly article: string;
  readonly at: string;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly record: string;
  readonly level: 'top' | 'nested';
}
