/** What is said at the foot of an article's page when something of it is missing, in a real browser. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openSite } from './harness.ts';

const site = await openSite();

test('words and buttons are said though the program that leads the keyboard to them does not come', async () => {
  const page = await articlePage();
  await page.route(/status-line/, (route) => route.abort());
  await page.locator('#p3 .pn').press('Enter');
  await page.getByText('Link to paragraph 3').waitFor();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('Words of paragraph 3 kept, in this browser only.').waitFor();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByText('Taken back.').waitFor();
  await page.close();
});

test('"Keep" under a selection goes when it is pressed: the next Tab leads to what is said, Escape back to the passage', async () => {
  const page = await articlePage();
  await page.evaluate(() => {
    const passage = document.getElementById('p4');
    if (passage) getSelection()?.selectAllChildren(passage);
  });
  await page.getByRole('button', { name: 'Keep', exact: true }).press('Enter');
  await page.getByText('Words of paragraph 4 kept, in this browser only.').waitFor();
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  assert.equal(await focused.innerText(), 'My passages (1)');
  await page.keyboard.press('Escape');
  assert.equal(await focused.getAttribute('href'), '#p4');
  await page.close();
});

async function articlePage(): Promise<Page> {
  const page = await site.page('articles/ai-2014-isil/');
  await page.locator('a.why').first().waitFor({ state: 'attached' });
  return page;
}
