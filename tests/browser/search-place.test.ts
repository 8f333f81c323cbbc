/** Back among the results: with the reader's place, whether or not the browser kept the page. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser.ts';
import { openSite } from './harness.ts';

const site = await openSite();

async function settled(page: Page): Promise<void> {
  await page.locator('main[data-search-state=done]').waitFor();
}

type Sight = Awaited<ReturnType<typeof seen>>;

/** What the reader sees of the results. */
function seen(page: Page) {
  return page.evaluate(() => ({
    y: Math.round(scrollY),
    hits: document.querySelectorAll('a[data-hit]').length,
    open: [...document.querySelectorAll('[data-results] details')].map(
      (one) => (one as HTMLDetailsElement).open,
    ),
    chips: document.querySelector('[data-chips]')?.textContent ?? '',
    line: document.querySelector('[role=status]')?.textContent ?? '',
  }));
}

test('back from a hit: the same results, opened groups, facets and scroll, though the page is loaded anew', async () => {
  const page = await site.page('search/?q=kazakhstan&year=2014');
  await settled(page);
  await page.locator('[data-results] details summary').first().click();
  await page.evaluate(() => scrollTo(0, 700));
  await page.locator('a[data-hit]').nth(6).focus();
  await placeIsKept(page);
  const before = await seen(page);
  assert.ok(before.y > 500 && before.hits > 5, JSON.stringify(before));
  const asked: string[] = [];
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/articles\//);
  page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goBack({ waitUntil: 'domcontentloaded' });
  await settled(page);
  const after = await seen(page);
  // The row that was left has the focus, and is in sight.
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), focused);
  assertSameSight(after, before);
  assert.deepEqual(
    asked.filter((path) => path.includes('/pagefind/')),
    [],
  );
  await page.close();
});

test('“Back to the results” leads to the place that was left', async () => {
  const page = await site.page('search/?q=fighters');
  await settled(page);
  await page.evaluate(() => scrollTo(0, 600));
  await placeIsKept(page);
  const before = await seen(page);
  await page
    .locator('a[data-hit]')
    .nth(4)
    .evaluate((link) => (link as HTMLElement).click());
  await page.getByRole('link', { name: 'Back to the results' }).click();
  await page.waitForURL(/\/search\/\?q=fighters/);
  await settled(page);
  assertSameSight(await seen(page), before);
  await page.close();
});

test('between two searches of one page the place is kept, too', async () => {
  const page = await site.page('search/?q=kazakhstan');
  await settled(page);
  await page.evaluate(() => scrollTo(0, 900));
  await placeIsKept(page);
  const before = await seen(page);
  await page.locator('#q').fill('dubnov');
  // Whether or not the reader stops for a moment before Enter.
  await page.waitForURL(/q=dubnov/);
  await page.locator('#q').press('Enter');
  await page.getByText('1 passage in 1 article for dubnov.').waitFor();
  await page.goBack();
  await page
    .getByText(/for kazakhstan/)
    .first()
    .waitFor();
  assertSameSight(await seen(page), before);
  await page.close();
});

test('back to a page that the browser has kept whole: it stands as it was, and searches on', async (t) => {
  const browser = await launchBrowser({ keepsPages: true });
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  try {
    if (!(await keepsAnyPage(page))) {
      t.skip('this browser keeps no page whole');
      return;
    }
    await page.goto(`${site.url}search/?q=kazakhstan`);
    await settled(page);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? 'kept' : 'anew'));
      scrollTo(0, 700);
    });
    await placeIsKept(page);
    const before = await seen(page);
    await page
      .locator('a[data-hit]')
      .nth(6)
      .evaluate((link) => (link as HTMLElement).click());
    await page.waitForURL(/\/articles\//);
    await page.waitForLoadState();
    await page.evaluate(() => {
      history.back();
    });
    await kept(page);
    assertSameSight(await seen(page), before);
    await page.locator('#q').fill('dubnov');
    await page.locator('#q').press('Enter');
    await page.getByText('1 passage in 1 article for dubnov.').waitFor();
  } finally {
    await browser.close();
  }
});

/** The browser holds the lines still when what is above them grows by a fraction, and may so count a pixel more or less. */
function assertSameSight(after: Sight, before: Sight): void {
  assert.ok(Math.abs(after.y - before.y) <= 2, `scrolled to ${after.y}, and was at ${before.y}`);
  assert.deepEqual({ ...after, y: before.y }, before);
}

/** The page keeps the place a moment after the last scrolling. */
async function placeIsKept(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { place } = Object(history.state) as { place?: { y: number } };
    return place?.y === scrollY && scrollY > 0;
  });
}

/** Whether it keeps two bare pages, which nothing of ours can hinder: the browser that comes with the packages does not. */
async function keepsAnyPage(page: Page): Promise<boolean> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!DOCTYPE html><title>Bare</title>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/one`);
  await page.evaluate(() => Reflect.set(globalThis, 'stays', true));
  await page.goto(`http://127.0.0.1:${port}/two`);
  await page.goBack({ waitUntil: 'commit' });
  const stays = await page.evaluate(() => Reflect.get(globalThis, 'stays') === true);
  await page.goto('about:blank');
  server.closeAllConnections();
  server.close();
  return stays;
}

/** A page that comes back whole does not load: there is no load to wait for. */
async function kept(page: Page): Promise<void> {
  for (let wait = 0; wait < 600; wait += 1) {
    if ((await page.title().catch(() => '')) === 'kept') return;
    await page.waitForTimeout(100);
  }
  assert.fail(`${page.url()} is not the page that was kept`);
}
