/** The search in browsers that lack what is younger than three years. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from './harness.ts';

const site = await openSite();

test('without the functions that older browsers lack, search, landing and concordance work', async () => {
  const context = await site.context();
  await context.addInitScript(() => {
    for (const [holder, name] of [
      [URL, 'canParse'],
      [Map, 'groupBy'],
      [Object, 'groupBy'],
      [Promise, 'withResolvers'],
      [Promise, 'try'],
      [Array, 'fromAsync'],
      [CSS, 'highlights'],
      [Set.prototype, 'union'],
      [globalThis, 'Iterator'],
      [globalThis, 'Highlight'],
      [document, 'startViewTransition'],
    ] as const)
      Reflect.deleteProperty(holder, name);
    const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
    for (const name of ['map', 'filter', 'toArray', 'flatMap', 'find', 'some', 'every', 'reduce'])
      Reflect.deleteProperty(iterator, name);
  });
  // A worker has functions of its own: those of its script are taken away by a line before it.
  await context.route('**/search-worker*.js', async (route) => {
    const response = await route.fetch();
    const body = `delete Map.groupBy;delete Object.groupBy;delete Promise.withResolvers;delete URL.canParse;${await response.text()}`;
    await route.fulfill({ response, body });
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${site.url}search/?q=karin`);
  await page.getByText('2 passages in 2 articles for karin.').waitFor();
  await page.getByRole('link', { name: 'Concordance' }).click();
  await page.locator('.concordance a[data-hit]').first().click();
  await page.getByRole('link', { name: 'Back to the results' }).waitFor();
  assert.deepEqual(errors, []);
  await context.close();
});
