/** /verify/ in a real browser. */
import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openSite, watchErrors } from './harness.ts';

const site = await openSite();

async function check(page: Page, quotation: string): Promise<void> {
  await page.getByLabel('A quotation').fill(quotation);
  await page.getByRole('button', { name: 'Check' }).click();
  await page.locator('main[data-verify-state=done]').waitFor();
}

async function opened(width = 1280): Promise<Page> {
  const page = await site.page('verify/', { width });
  await page.locator('main[data-verify-state=idle]').waitFor();
  return page;
}

test('a right quotation is exact, with its place and citation, and the link leads to the words', async () => {
  const page = await opened();
  await check(page, '"the disillusioned foreign fighters are desperate for an escape route"');
  await page.getByRole('status').getByText('Exact: it stands in the archive word for word.').waitFor();
  assert.match(
    await page.locator('.citation').innerText(),
    /^A\.I\., “This Month’s Special.*par\. 6, .*#p6\.$/,
  );
  await page.getByRole('link', { name: 'A.I. 2014, ¶ 6' }).click();
  assert.match((await page.locator(':target').textContent()) ?? '', /desperate for an escape route/);
  await page.context().close();
});

test('an altered one shows what is printed and what was pasted, differences marked', async () => {
  const page = await opened(360);
  await check(page, 'the disillusioned foreign tourists are desperate for an escape route');
  await page
    .getByRole('status')
    .getByText(/^Altered/)
    .waitFor();
  assert.deepEqual(await page.locator('mark').allTextContents(), ['fighters', 'tourists']);
  await page.context().close();
});

test('a foreign one is not found', async () => {
  const page = await opened();
  await check(page, 'The lighthouse keeper wrote letters that were never posted.');
  await page
    .getByRole('status')
    .getByText(/^Not found/)
    .waitFor();
  assert.equal(await page.locator('[data-verdict] > *').count(), 0);
  await page.context().close();
});

test('once open, it works without a network', async () => {
  const page = await opened();
  await page.context().setOffline(true);
  await check(page, 'a civil war in Tajikistan');
  await page
    .getByRole('status')
    .getByText(/^Exact/)
    .waitFor();
  await page.context().close();
});

test('texts that do not come are a fault, and the next try may succeed', async () => {
  const context = await site.context();
  await context.route('**/data/texts.json', (route) => route.abort());
  const page = await context.newPage();
  await page.goto(`${site.url}verify/`);
  await page.getByLabel('A quotation').fill('a civil war in Tajikistan');
  await page.getByRole('button', { name: 'Check' }).click();
  await page.getByRole('status').getByText('The texts could not be loaded.').waitFor();
  await context.unroute('**/data/texts.json');
  await check(page, 'a civil war in Tajikistan');
  await page
    .getByRole('status')
    .getByText(/^Exact/)
    .waitFor();
  await context.close();
});

test('what is pasted stays text', async () => {
  const page = await opened();
  await check(page, 'a civil <img src=x onerror=alert(1)> war in Tajikistan');
  assert.equal(await page.locator('main img').count(), 0);
  await page.context().close();
});

test('without JavaScript the page says so and what works instead', async () => {
  const page = await site.page('verify/', { javaScript: false });
  await page.getByText('The check needs JavaScript.').waitFor();
  assert.ok(await page.getByRole('main').getByRole('link', { name: 'list of articles' }).isVisible());
  await page.context().close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a verdict, ${colorScheme}, and it does not scroll sideways at 320 pixels`, async () => {
    const page = await site.page('verify/', { colorScheme, width: 320 });
    const errors = watchErrors(page);
    await check(page, 'the disillusioned foreign tourists are desperate for an escape route');
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag2aaa', 'best-practice'])
      .analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
      [],
    );
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    assert.deepEqual(errors, []);
    await page.context().close();
  });
}
