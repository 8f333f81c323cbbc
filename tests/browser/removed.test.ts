/** What a reader meets at the address of a private person who was taken away: an answer, and no name. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openSite } from './harness.ts';

const site = await openSite();

/** As a build writes it into the page of what is not there. */
const digest = createHash('sha256').update('people/somebody-once').digest('hex').slice(0, 16);
const notice = `<p hidden data-removed="0123456789abcdef ${digest}" data-base="${new URL(site.url).pathname}">This page was taken away.</p>`;

for (const [path, isTold] of [
  ['people/somebody-once/', true],
  ['people/somebody-once', true],
  ['people/somebody-else/', false],
  ['places/somebody-once/', false],
] as const) {
  test(`/${path} ${isTold ? 'says so' : 'is only not there'}`, async () => {
    const page = await opened(path);
    assert.equal(await page.title(), 'Page not found · Steppe Archive');
    const told = page.getByText('This page was taken away.');
    if (isTold) await told.waitFor({ state: 'visible' });
    else {
      await page.waitForLoadState('networkidle');
      assert.equal(await told.isVisible(), false);
    }
  });
}

test('without JavaScript the page says that such pages may have been taken away', async () => {
  const page = await site.page('people/somebody-once/', { javaScript: false });
  await page.getByText('The page of a private person may be taken away at their request.').waitFor();
});

async function opened(path: string): Promise<Page> {
  const context = await site.context();
  const page = await context.newPage();
  await page.route(site.url + path, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace('<main id="main"', `${notice}<main id="main"`),
    });
  });
  await page.goto(site.url + path);
  return page;
}
