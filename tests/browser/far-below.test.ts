/** On a telephone what is far below is laid out when it comes near: the lines under the reader's eyes stay all the same. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openSite } from './harness.ts';

const site = await openSite();
const article = 'articles/ai-2014-isil/';
const telephone = { width: 360, height: 740 };

/** A page with the fonts of the device: ours may be here at one visit and late at the next (font-display), and are of another measure. */
async function opened(path: string): Promise<Page> {
  const context = await site.context(telephone);
  await context.route('**/*.woff2', (route) => route.abort());
  const page = await context.newPage();
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  return page;
}

test('an address leads to its paragraph, also when it is loaded anew, or come back to', async () => {
  const page = await opened(`${article}#p9`);
  const there = await placeOf(page, 'p9');
  assert.ok(there > 0 && there < 300, String(there));
  await page.reload({ waitUntil: 'networkidle' });
  assert.ok(Math.abs((await placeOf(page, 'p9')) - there) <= 2);
  await page.locator('#p9 a.name').first().click();
  await page.waitForURL((url) => !url.pathname.endsWith(article));
  await page.goBack({ waitUntil: 'networkidle' });
  assert.ok(Math.abs((await placeOf(page, 'p9')) - there) <= 2);
  await page.context().close();
});

for (const [kind, path, read] of [
  ['an article', article, '.text > p'],
  ['a place that is named often', 'places/central-asia/', '.hits > li'],
] as const)
  test(`who has read on in ${kind} finds the same lines when it is loaded anew, or come back to`, async () => {
    const page = await opened(path);
    await scrollOn(page, 400, 16);
    const lines = await underTheEyes(page, read);
    await page.reload({ waitUntil: 'networkidle' });
    assert.deepEqual(await underTheEyes(page, read), lines);
    await page.goto(`${site.url}places/osh/`);
    await page.goBack({ waitUntil: 'networkidle' });
    assert.deepEqual(await underTheEyes(page, read), lines);
    await page.context().close();
  });

test('who reads upwards from the end of a page sees no line jump', async () => {
  for (const path of [`${article}#copy`, '']) {
    const page = await opened(path);
    if (path === '') await scrollOn(page, 20_000, 1);
    for (let step = 0; step < 12; step += 1) {
      const moved = await page.evaluate(async () => {
        const seen = document.elementFromPoint(180, 400);
        const before = seen?.getBoundingClientRect().top ?? 0;
        const from = scrollY;
        scrollBy(0, -350);
        await new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
        return from < 350 ? 350 : (seen?.getBoundingClientRect().top ?? 0) - before;
      });
      assert.ok(Math.abs(moved - 350) <= 2, `${path}, step ${step}: ${moved}`);
    }
    await page.context().close();
  }
});

async function placeOf(page: Page, id: string): Promise<number> {
  return page.locator(`#${id}`).evaluate((one) => one.getBoundingClientRect().top);
}

async function scrollOn(page: Page, pixels: number, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1)
    await page.evaluate(async (pixels) => {
      globalThis.scrollBy(0, pixels);
      await new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
    }, pixels);
}

/** In: the page; what is read there. Out: the words of the first that reaches into the window, and where it stands. */
async function underTheEyes(page: Page, read: string): Promise<[string, number]> {
  const [words, top] = await page.locator(read).evaluateAll((all) => {
    const one = all.find((each) => each.getBoundingClientRect().bottom > 200);
    return [one?.textContent.slice(0, 60) ?? '', Math.round(one?.getBoundingClientRect().top ?? 0)] as const;
  });
  assert.notEqual(words, '');
  return [words, top];
}
