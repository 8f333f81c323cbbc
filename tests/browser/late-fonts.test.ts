/** Fonts that come after the text do not move it: a reader on a slow line keeps the line she is reading. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openSite } from './harness.ts';

const site = await openSite();

/** One page of each template. */
const templates = [
  ['home', ''],
  ['an article', 'articles/ai-2014-isil/'],
  ['its citations', 'articles/ai-2014-isil/cite/'],
  ['the articles', 'articles/'],
  ['a person', 'people/yerlan-karin/'],
  ['a place', 'places/kyrgyzstan/'],
  ['the places', 'places/'],
  ['the names', 'names/'],
  ['the figures', 'figures/'],
  ['the questions', 'questions/'],
  ['a question', 'questions/why-they-go/'],
  ['the timeline', 'timeline/'],
  ['the sources', 'sources/'],
  ['the search', 'search/'],
  ['the check of quotations', 'verify/'],
  ['the rules', 'about/checks/'],
] as const;

for (const [name, path] of templates) {
  for (const width of [360, 1280]) {
    test(`${name} does not move at ${width} pixels`, async () => {
      const context = await site.context({ width });
      const page = await context.newPage();
      const arrive = await holdFonts(page);
      await page.addInitScript(watchShifts);
      await page.goto(site.url + path, { waitUntil: 'domcontentloaded' });
      await twoFrames(page);
      arrive();
      await page.evaluate(async () => {
        await document.fonts.ready;
      });
      await twoFrames(page);
      const moved = await page.evaluate<number>('moved()');
      assert.ok(moved <= 0.01, `the layout shifted by ${moved}`);
      await context.close();
    });
  }
}

test('the words of a record stand where they will stand before the list of its parts has come, which is sent after them', async () => {
  for (const width of [320, 360, 412, 620, 700, 900]) {
    const context = await site.context({ width });
    const page = await context.newPage();
    for (const path of ['places/kyrgyzstan/', 'people/yerlan-karin/', 'places/tashkent/', 'places/iraq/']) {
      await page.goto(site.url + path);
      const parts = page.getByRole('navigation', { name: 'On this page' });
      const words = page.locator('#mentions');
      const after = (await words.boundingBox())?.y ?? 0;
      await parts.evaluate((list) => list.remove());
      const before = (await words.boundingBox())?.y ?? 0;
      assert.ok(Math.abs(after - before) <= 1, `${path} at ${width}: moved by ${after - before}`);
    }
    await context.close();
  }
});

/** In the page: adds up how far its parts were moved from the first on. What the browser has not yet told is asked for at the end. */
function watchShifts(): void {
  let moved = 0;
  const add = (entries: readonly PerformanceEntry[]): void => {
    for (const entry of entries) moved += Number(Reflect.get(entry, 'value'));
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  Object.assign(window, {
    moved: () => {
      add(observer.takeRecords());
      return moved;
    },
  });
}

/** Fonts wait until they are let go. Out: what lets them. */
async function holdFonts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/fonts/**', async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(undefined);
}

/** Waits until the page has been painted. */
async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
  );
}
