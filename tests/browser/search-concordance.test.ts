/** The hits as a concordance, by keyboard and by ear. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeFaults, everyLevel } from './axe.ts';
import { openSite } from './harness.ts';

const site = await openSite();

test('by keyboard: switched on, put in order, gone through, kept in the address', async () => {
  const page = await site.page('search/?q=amnesty');
  await page.locator('main[data-search-state=done]').waitFor();
  const places = await page.locator('mark').count();
  await page.getByRole('link', { name: 'Concordance' }).focus();
  await page.keyboard.press('Enter');
  const rows = page.locator('.concordance tbody tr');
  await rows.first().waitFor();
  assert.ok((await rows.count()) >= places);
  assert.match(page.url(), /view=lines/);
  await page.getByRole('link', { name: 'the word behind' }).press('Enter');
  await page.waitForURL(/order=behind/);
  const behind = await page.locator('.concordance td.behind').allInnerTexts();
  const words = behind.map((text) => (/[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '').toLowerCase());
  assert.deepEqual(words, words.toSorted(new Intl.Collator('en').compare));
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.equal(
    await page.evaluate(() => document.activeElement?.getAttribute('href')),
    await page.locator('a[data-hit]').nth(1).getAttribute('href'),
  );
  await page.reload();
  await rows.first().waitFor();
  assert.equal(await page.locator('.group').count(), 0);
  await page.close();
});

test('by ear: a table with a name, columns and rows with heads; nothing for axe; no sideways scroll', async () => {
  const page = await site.page('search/?q=fighters&view=lines', { width: 360 });
  await page.getByRole('table', { name: /Concordance/ }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  await page.setViewportSize({ width: 1280, height: 900 });
  const heads = page.getByRole('columnheader');
  assert.deepEqual(await heads.allInnerTexts(), ['Place', 'Before', 'Words', 'Behind']);
  assert.ok((await page.getByRole('rowheader').count()) > 10);
  assert.deepEqual(await axeFaults(page, everyLevel), []);
  await page.close();
});

test('it is copied as a table with addresses', async () => {
  const context = await site.context();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(`${site.url}search/?q=dubnov&view=lines`);
  await page.getByRole('button', { name: 'Copy the table' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const [head = '', ...rows] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  assert.equal(head, 'Place\tBefore\tWords\tBehind\tAddress');
  assert.ok(rows.length > 0);
  for (const row of rows) assert.match(row, /\tDubnov\t.*\thttps?:\/\/.*\/articles\/[^/]+\/#p\d+$/);
  await context.close();
});
