/** The timeline and the sources in a browser: what they hold, how long they are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from './harness.ts';

const site = await openSite();

test('the timeline has the entries of its data file, and says of the articles’ own entries what they are', async () => {
  const page = await site.page('timeline/', { javaScript: false });
  const entries = page.locator('.years > li > ol > li');
  const { events } = (await (await fetch(`${site.url}data/events.json`)).json()) as {
    events: { id: string }[];
  };
  assert.deepEqual(
    await entries.evaluateAll((items) => items.map(({ id }) => id)),
    events.map(({ id }) => id),
  );
  assert.deepEqual(
    await page.locator('.publication .when span:last-child').allInnerTexts(),
    Array.from({ length: 5 }, () => 'Article published'),
  );
  assert.equal(await page.locator('svg.strip').getAttribute('aria-hidden'), 'true');
  assert.equal(await page.locator('svg.strip a').count(), 0);
  await page.close();
});

test('timeline and sources are short on a telephone, and neither quotes a sentence twice nor hides one for good', async () => {
  const context = await site.context({ javaScript: false, width: 360, height: 800 });
  const page = await context.newPage();
  for (const path of ['timeline/', 'sources/']) {
    await page.goto(site.url + path);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(height <= 12_000, `${path}: ${height} pixels`);
    const within = await page.getByRole('navigation', { name: 'On this page' }).boundingBox();
    await page.locator('main li[id]').last().scrollIntoViewIfNeeded();
    const still = await page.getByRole('navigation', { name: 'On this page' }).boundingBox();
    assert.ok(within && still && still.y >= 0 && still.y < 10, `${path}: ${still?.y}`);
  }
  await page.goto(`${site.url}timeline/`);
  const words = await page.locator('main blockquote').allTextContents();
  assert.equal(new Set(words).size, words.length);
  const bombs = page.locator('#tashkent-bombings-1999');
  await bombs.locator('summary').click();
  await bombs.getByRole('link', { name: 'A civil war was fought in Tajikistan.' }).click();
  assert.ok(page.url().endsWith('#tajik-civil-war'));
  await context.close();
});

test('what is folded is open while it is printed, also where styles cannot print it, and closed after', async () => {
  const page = await site.page('timeline/', { width: 360, height: 800 });
  await page.waitForLoadState('load');
  const folds = page.locator('main details');
  const open = page.locator('main details[open]');
  await folds.nth(1).locator('summary').click();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.equal(await open.count(), await folds.count());
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(await open.count(), 1);
  await page.close();
});
