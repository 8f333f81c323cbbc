/** A search page that nobody has touched yet. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openSite } from './harness.ts';

const site = await openSite();

/** Counts what is drawn for nobody, to be ready for the first key. */
async function watched(): Promise<{ page: Page; asked: string[]; rehearsed: () => Promise<number> }> {
  const context = await site.context();
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      if (added.some((node) => node instanceof HTMLElement && node.inert))
        document.documentElement.dataset['rehearsed'] = '1';
    }).observe(document, { childList: true, subtree: true });
  });
  return {
    page,
    asked,
    rehearsed: () => page.locator('html[data-rehearsed]').count(),
  };
}

test('names are asked for at once and once, and read when somebody comes to the box', async () => {
  const { page, asked, rehearsed } = await watched();
  await page.goto(`${site.url}search/`);
  await page.getByText('Named most often in the articles:').waitFor();
  await page.waitForLoadState('networkidle');
  assert.equal(asked.filter((path) => path.endsWith('/data/search-names.json')).length, 1);
  assert.equal(await rehearsed(), 0);
  await page.locator('#q').focus();
  await page.locator('html[data-rehearsed]').waitFor({ state: 'attached' });
  await page.locator('#q').pressSequentially('kar');
  await page.locator('[data-name-card] a[href$="/people/yerlan-karin/"]').first().waitFor();
  assert.equal(asked.filter((path) => path.endsWith('/data/search-names.json')).length, 1);
  await page.context().close();
});

test('who is in the box before the program has come finds it ready', async () => {
  const { page } = await watched();
  let release = (): void => undefined;
  const held = new Promise<void>((then) => (release = then));
  await page.context().route('**/ArchiveSearch.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${site.url}search/`, { waitUntil: 'commit' });
  await page.locator('#q').focus();
  release();
  await page.locator('html[data-rehearsed]').waitFor({ state: 'attached' });
  await page.context().close();
});
