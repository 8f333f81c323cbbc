/** A page that stood open while the archive was published anew. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { openSite } from './harness.ts';

const site = await openSite();
const told = 'A newer version of the archive is here';

/** From now on the page at this address names other programs, and those of before are gone. */
async function publishAnew(context: BrowserContext, page: string): Promise<() => Promise<void>> {
  const [programs, address] = [/\/_astro\/[^/]*\.js$/, `${site.url}${page}`];
  await context.route(programs, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await context.route(address, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace(/(_astro\/[^"]*)\.js"/g, '$1-2.js"'),
    });
  });
  return async () => {
    await context.unroute(programs);
    await context.unroute(address);
  };
}

async function isOffered(page: Page): Promise<boolean> {
  return page.getByRole('button', { name: 'Try again' }).isVisible();
}

test('an old search page whose programs are gone says so, and loads the new one on request with what was typed', async () => {
  const context = await site.context();
  const page = await context.newPage();
  await page.goto(`${site.url}search/`);
  await page.locator('main[data-search-state=idle]').waitFor();
  const isThere = await publishAnew(context, 'search/');
  await page.locator('#q').fill('karin');
  await page.getByText(told).waitFor();
  assert.equal(await isOffered(page), false);
  await isThere();
  await page.getByRole('button', { name: 'Load the page anew' }).click();
  await page.getByText('2 passages in 2 articles for karin.').waitFor();
  await context.close();
});

test('an old page never answers from a new index, nor an index with the names of another state', async () => {
  const context = await site.context();
  const published = (await (await context.request.get(`${site.url}data/edition.json`)).json()) as {
    names: number;
  };
  let edition: object = { ...published, index: ['en_older'] };
  await context.route('**/data/edition.json', (route) => route.fulfill({ json: edition }));
  const page = await context.newPage();
  await page.goto(`${site.url}search/`);
  await page.locator('main[data-search-state=idle]').waitFor();
  edition = published;
  await page.locator('#q').fill('karin');
  await page.getByText(told).waitFor();
  assert.equal(await page.locator('a[data-hit]').count(), 0);

  edition = { ...published, names: 1 };
  await page.goto(`${site.url}search/?q=karin`);
  await page.getByText('The table of names could not be loaded').waitFor();
  assert.equal(await page.locator('[data-name-card]').count(), 0);
  await context.close();
});

test('a fault while nothing new was published is a fault, and is tried again', async () => {
  const context = await site.context();
  await context.route('**/*.pf_meta', (route) => route.fulfill({ status: 500, body: '' }));
  const page = await context.newPage();
  await page.goto(`${site.url}search/?q=karin`);
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  await page.waitForLoadState('networkidle');
  assert.equal(await page.getByText(told).isVisible(), false);
  assert.equal(await isOffered(page), true);
  await context.close();
});

test('a check of quotations answers from files of one state alone', async () => {
  const context = await site.context();
  const page = await context.newPage();
  const published = (await (await context.request.get(`${site.url}data/edition.json`)).json()) as object;
  let state = 0;
  await context.route('**/data/edition.json', (route) =>
    route.fulfill({ json: { ...published, names: state } }),
  );
  const ownState = page.waitForResponse('**/data/edition.json');
  await page.goto(`${site.url}verify/`);
  await page.locator('main[data-verify-state=idle]').waitFor();
  // Published anew while the words are looked up: they are looked up again.
  let lookedUp = 0;
  await context.route('**/data/quotations/index.json', async (route) => {
    lookedUp += 1;
    await (await ownState).finished();
    state = 1;
    await route.continue();
  });
  const check = async (): Promise<void> => {
    await page.getByLabel('A quotation').fill('Tajikistan, Turkmenistan and');
    await page.getByRole('button', { name: 'Check' }).click();
  };
  await check();
  await page.getByText('Exact: it stands in the archive').waitFor();
  assert.equal(lookedUp, 2);
  // A text that some cache has kept of an older state is no text of this index.
  await page.goto(`${site.url}verify/`);
  await page.locator('main[data-verify-state=idle]').waitFor();
  await context.route('**/data/texts/goble-2015-defecting.json', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replaceAll('Tajikistan', 'Tojikistan'),
    });
  });
  await check();
  await page.getByText('The texts could not be loaded.').waitFor();
  await context.close();
});

test('an old page that checks quotations says so, too', async () => {
  const context = await site.context();
  const page = await context.newPage();
  await page.goto(`${site.url}verify/`);
  await page.locator('main[data-verify-state=idle]').waitFor();
  await publishAnew(context, 'verify/');
  await context.route('**/data/quotations/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.getByLabel('A quotation').fill('a civil war in Tajikistan');
  await page.getByRole('button', { name: 'Check' }).click();
  await page.getByText(told).waitFor();
  assert.ok(await page.getByRole('button', { name: 'Load the page anew' }).isVisible());
  await context.close();
});
