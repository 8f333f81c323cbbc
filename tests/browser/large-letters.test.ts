/** A reader who has set letters of 32 pixels, twice the usual, on a narrow screen. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outFolder } from '../../src/store/directories.ts';
import { templates } from '../looks/templates.ts';
import { openSite } from './harness.ts';

const site = await openSite(outFolder, { letters: 32 });
const page = await site.page('', { width: 360, height: 740 });

for (const { name, path, until } of templates)
  test(`${name}: words are as large as was asked, and nothing leaves the window`, async () => {
    await page.goto(site.url + path);
    if (until !== undefined) await page.locator(until).waitFor();
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      const found = await page.evaluate(() => {
        const hidden = '.vh, details:not([open]) > :not(summary)';
        const leaving = [
          ...document.querySelectorAll('body :is(p, li, h1, h2, h3, dt, dd, text, input, button)'),
        ]
          .filter((part) => part.checkVisibility() && part.closest(hidden) === null)
          .filter((part) => {
            const { left, right, width: own } = part.getBoundingClientRect();
            if (own <= 1 || (left >= -1 && right <= innerWidth + 1)) return false;
            // What a strip or table of its own can be moved to is not lost.
            for (let around = part.parentElement; around !== null; around = around.parentElement)
              if (/auto|scroll/.test(getComputedStyle(around).overflowX)) return false;
            return true;
          });
        return {
          wide: document.documentElement.scrollWidth,
          // The small print has 13 pixels of the usual 16; labels of drawings have their own measure, and are not asked.
          small: [...document.querySelectorAll('main :is(p, li, dt, dd, h1)')]
            .map((part) => Number.parseFloat(getComputedStyle(part).fontSize))
            .filter((size) => size < 22),
          leaving: leaving.map(
            (part) => `${part.tagName} ${part.className} "${part.textContent.slice(0, 40)}"`,
          ),
        };
      });
      assert.ok(found.wide <= width, `the page is ${found.wide} pixels wide on a screen of ${width}`);
      assert.deepEqual(found.small, [], 'sizes of letters');
      assert.deepEqual(found.leaving, [], `on a screen of ${width}`);
    }
  });

test('the search box leaves room for words', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['', 'search/']) {
    await page.goto(site.url + path);
    const box = await page.locator('.searchbox input').first().boundingBox();
    assert.ok((box?.width ?? 0) >= 200, `/${path}: ${box?.width} pixels`);
  }
});
