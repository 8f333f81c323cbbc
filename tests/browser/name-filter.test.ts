/** The box that narrows a list of names, in a browser. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSite } from './harness.ts';

const site = await openSite();

test('a list of names is narrowed by keyboard in any spelling, says how many are left, and is whole without a script', async () => {
  const page = await site.page('names/', { width: 360, height: 800 });
  const box = page.getByRole('searchbox', { name: 'Filter these names' });
  const left = page.locator('.index > li:visible');
  const status = page.locator('.narrow [role="status"]');
  await box.fill('Ерлан Карин');
  // First by what the list shows, then by all spellings.
  await left.filter({ hasText: 'Karin, Yerlan' }).first().waitFor();
  assert.ok((await left.allInnerTexts()).every((text) => /Karin/.test(text)));
  await page.getByText(`${await left.count()} of `).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/people\/yerlan-karin\/$/);
  await page.goto(`${site.url}names/`);
  await box.fill('Khlaimov');
  await page.getByText(/^Nothing here is written “Khlaimov”. Near it: 1 of/).waitFor();
  await box.fill('Xyzzy');
  await page.getByText(/^No name in this list is written “Xyzzy”/).waitFor();
  assert.equal(await left.count(), 0);
  assert.match((await status.locator('a').getAttribute('href')) ?? '', /search\/\?q=Xyzzy$/);
  await box.press('Escape');
  assert.equal(await box.inputValue(), '');
  assert.ok((await left.count()) > 100);
  await page.goto(`${site.url}places/`);
  await box.fill('osh');
  const places = page.locator('.gazetteer li:visible > a');
  assert.deepEqual(await places.allInnerTexts(), ['Central Asia', 'Kyrgyzstan', 'Osh']);
  // Where a place lies is only shown with it.
  await page.keyboard.press('Enter');
  assert.equal(await page.locator(':focus').innerText(), 'Osh');
  await page.close();
  const plain = await site.page('names/', { javaScript: false });
  assert.equal(await plain.locator('.narrow input').count(), 0);
  assert.ok((await plain.locator('.index > li').count()) > 500);
  await plain.close();
});

test('while further spellings are on their way, and where they could not be loaded, no name is said to be missing', async () => {
  const page = await site.page('', { width: 360, height: 800 });
  let isLost = true;
  await page.route('**/data/search-names.json', (route) => (isLost ? route.abort() : route.continue()));
  await page.goto(`${site.url}names/`);
  const box = page.getByRole('searchbox', { name: 'Filter these names' });
  await box.fill('Khlaimov');
  await page.getByText(/“Khlaimov”. Further spellings could not be loaded/).waitFor();
  isLost = false;
  await box.blur();
  await box.focus();
  await page.getByText(/^Nothing here is written “Khlaimov”. Near it: 1 of/).waitFor();
  await page.close();
});

test('a fold that the reader opened stays open while names are filtered, and after', async () => {
  const page = await site.page('names/', { width: 360, height: 800 });
  const box = page.getByRole('searchbox', { name: 'Filter these names' });
  const folds = page.locator('details.more');
  const own = folds.first();
  await own.locator('summary').click();
  const answer = page.waitForResponse('**/data/search-names.json');
  await box.focus();
  await (await answer).finished();
  await box.fill('Karin');
  await page.locator('details.more[open] li:visible', { hasText: 'Karin' }).first().waitFor();
  await box.press('Escape');
  assert.equal(await page.locator('details.more[open]').count(), 1);
  assert.notEqual(await own.getAttribute('open'), null);
  await page.close();
});
