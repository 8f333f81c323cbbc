/** Searching by name, as a reader meets it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFaults, everyLevel } from './axe.ts';
import { openSite, watchErrors } from './harness.ts';

const site = await openSite();

async function search(query: string, { width = 1280 } = {}): Promise<Page> {
  const page = await site.page(
    `search/?${query.includes('=') ? query : new URLSearchParams({ q: query }).toString()}`,
    { width },
  );
  await settled(page);
  return page;
}

async function settled(page: Page, state = 'done'): Promise<void> {
  await page.locator(`main[data-search-state=${state}]`).waitFor();
}

function cards(page: Page): Promise<string[]> {
  return page
    .locator('[data-name-card] a')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')?.replace(/^.*\/(?=[a-z]+\/[^/]+\/$)/, '') ?? ''),
    );
}

function hits(page: Page): Promise<string[]> {
  return page.locator('a[data-hit]').evaluateAll((links) =>
    links.map((link) => {
      const { pathname, hash } = new URL((link as HTMLAnchorElement).href);
      return `${pathname.split('/').at(-2) ?? ''}${hash}`;
    }),
  );
}

const names: [string, string][] = [
  ['Халимов', 'people/gulmurod-khalimov/'],
  ['Gulmurod Halimov', 'people/gulmurod-khalimov/'],
  ['Daesh', 'organisations/islamic-state/'],
  ['داعش', 'organisations/islamic-state/'],
  ['Nur-Sultan', 'places/astana/'],
  ['Kaznach', 'people/maksim-kaznacheyev/'],
  ['Tajikstan', 'places/tajikistan/'],
  ['Khalimof', 'people/gulmurod-khalimov/'],
];
for (const [typed, record] of names) {
  test(`${typed} brings up the right name first, and it leads to its page`, async () => {
    const page = await search(typed);
    assert.equal((await cards(page))[0], record);
    assert.ok((await hits(page)).length > 0);
    const address = await page.locator('[data-name-card] a').first().getAttribute('href');
    const response = await page.request.get(new URL(address ?? '', site.url).href);
    assert.equal(response.status(), 200);
    await page.close();
  });
}

test('cards come with the first letter, before the index is asked for', async () => {
  const context = await site.context();
  await context.route('**/pagefind/**', () => undefined);
  const page = await context.newPage();
  await page.goto(`${site.url}search/`);
  await page.locator('#q').press('k');
  await page.locator('[data-name-card]').first().waitFor();
  assert.equal(await page.locator('[data-name-card]:visible').count(), 3);
  await page.getByText(/^\d+ more names$/).waitFor();
  await context.close();
});

test('a slip is corrected openly, and the reader may insist', async () => {
  const page = await search('Khalimof');
  const said = page.locator('[data-rewritten]');
  assert.equal(
    await said.innerText(),
    'Showing results for Gulmurod Khalimov (printed: Gilmurod Khalimov). Search instead for ‘Khalimof’.',
  );
  assert.match(await page.locator('a[data-hit]').first().innerText(), /as Gilmurod Khalimov/);
  await said.getByRole('link', { name: 'Search instead' }).click();
  await page.getByText('No passage holds ‘Khalimof’.').waitFor();
  assert.ok(await said.isHidden());
  assert.deepEqual(await hits(page), []);
  await page.close();
});

test('what stands in a table or a text is never corrected', async () => {
  for (const query of ['Karin', 'Daesh', 'Азаттык', 'fighters', 'IS', 'is']) {
    const page = await search(query);
    assert.ok(await page.locator('[data-rewritten]').isHidden(), query);
    await page.close();
  }
});

test('a place answers for what lies in it, and says so', async () => {
  const page = await search('Gorno-Badakhshan');
  assert.deepEqual(await hits(page), ['goble-2015-defecting#p5']);
  assert.match(await page.locator('a[data-hit]').innerText(), /Khorog, in Gorno-Badakhshan/);
  await page.close();
});

test('a name and a word: passages with both come first', async () => {
  const page = await search('Malikov amnesty');
  assert.equal((await hits(page))[0], 'ai-2014-isil#p8');
  await page.close();
});

test('a search is narrowed, kept in the address, taken back', async () => {
  const page = await search('Daesh');
  const all = (await hits(page)).length;
  await page.locator('[data-facet=person]').getByLabel('Kadyr Malikov').check();
  await page.waitForURL(/person=kadyr-malikov/);
  const some = (await hits(page)).length;
  assert.ok(some > 0 && some < all);
  assert.match(await page.getByRole('status').innerText(), new RegExp(`Narrowed from ${all}\\.$`));
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('value')), 'kadyr-malikov');
  const again = await search(new URL(page.url()).search.slice(1));
  assert.deepEqual(await hits(again), await hits(page));
  await again.close();
  await page.locator('[data-facet=year]').getByLabel('2014').check();
  assert.ok((await hits(page)).length <= some);
  await page.goBack();
  await page.goBack();
  await page.waitForURL((url) => !url.searchParams.has('person'));
  await settled(page);
  assert.equal((await hits(page)).length, all);
  await page.goForward();
  await page.getByRole('link', { name: /Take away Person: Kadyr Malikov/ }).click();
  assert.equal((await hits(page)).length, all);
  await page.close();
});

test('a facet’s count is what choosing it shows', async () => {
  for (const facet of ['article', 'year', 'place']) {
    const page = await search('Kazakhstan');
    const label = page.locator(`[data-facet=${facet}] label`).first();
    const count = Number.parseInt(await label.locator('.n').innerText(), 10);
    await label.locator('input').check();
    assert.equal((await hits(page)).length, count, facet);
    await page.close();
  }
});

test('on a small screen the facets wait in a closed disclosure', async () => {
  const page = await search('Daesh', { width: 360 });
  const summary = page.getByText('Narrow these results');
  assert.ok(await summary.isVisible());
  assert.equal(await page.locator('[data-facet]:visible').count(), 0);
  await summary.click();
  assert.ok((await page.locator('[data-facet]:visible').count()) > 2);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  await page.close();
});

test('a hit opens at its paragraph, its words marked, with a way back to the results', async () => {
  const page = await search('"soft measures"');
  const errors = watchErrors(page);
  await page.locator('a[data-hit]').nth(1).click();
  await page.waitForURL(/\/articles\/ai-2014-isil\/\?h=soft\+measures#p7$/);
  await page.locator('.way-back').waitFor();
  assert.equal(await page.evaluate(() => document.querySelector(':target')?.id), 'p7');
  const marked = await page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()),
  );
  assert.deepEqual(marked, ['soft measures', 'soft measures', 'soft measures']);
  await page.getByRole('link', { name: 'Back to the results' }).click();
  await settled(page);
  assert.equal((await hits(page)).length, 3);
  assert.deepEqual(
    errors.filter((error) => !error.includes('Transition')),
    [],
  );
  await page.close();
});

test('when the index cannot be read the names still answer, slips too', async () => {
  const context = await site.context();
  await context.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
  const page = await context.newPage();
  await page.goto(`${site.url}search/?q=Khalimof`);
  await settled(page, 'failed');
  assert.deepEqual(await cards(page), ['people/gulmurod-khalimov/']);
  assert.equal(await page.getByRole('status').innerText(), 'Search could not load.');
  await context.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await settled(page);
  assert.ok((await hits(page)).length > 0);
  await context.close();
});

test('when the names cannot be read the words still answer, and that is said', async () => {
  const context = await site.context();
  await context.route('**/search-names.json', (route) => route.abort());
  const page = await context.newPage();
  await page.goto(`${site.url}search/?q=karin`);
  await settled(page);
  assert.ok((await hits(page)).length > 0);
  assert.ok(await page.getByText('The table of names could not be loaded').isVisible());
  await context.close();
});

test('every page has the way to the search: a box where there is room, "/", and a description for browsers', async () => {
  const page = await site.page('articles/ai-2014-isil/', { javaScript: true });
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'find');
  await page.keyboard.type('karin');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=karin$/);
  const address = await page.locator('link[rel=search]').getAttribute('href');
  const description = await (await page.request.get(new URL(address ?? '', site.url).href)).text();
  assert.match(description, /template="[^"]*\/search\/\?q=\{searchTerms\}"/);
  await page.close();
  const small = await site.page('articles/ai-2014-isil/', { width: 360 });
  const header = await small.getByRole('banner').boundingBox();
  // The name with the way to the search, and eight parts in two lines.
  assert.ok((header?.height ?? 0) <= 106);
  await small.keyboard.press('/');
  await small.waitForURL(/\/search\/$/);
  await small.close();
});

for (const [query, colorScheme] of [
  ['Khalimof', 'light'],
  ['Daesh&person=kadyr-malikov', 'dark'],
  ['Vladimir Putin', 'light'],
] as const) {
  test(`axe finds nothing on a wide screen for ${query}`, async () => {
    const page = await site.page(`search/?q=${query}`, { colorScheme });
    await settled(page);
    assert.deepEqual(await axeFaults(page, everyLevel), []);
    await page.close();
  });
}
