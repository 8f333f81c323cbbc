/** Every page of the sitemap, and the states of search: accessible, quiet, light, and fit for a small screen. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { axeFaults } from './axe.ts';
import { openSite, sitemapPaths, watchErrors } from './harness.ts';

const site = await openSite();
const paths = await sitemapPaths();
const freeTabs: Tab[] = [];

/** Narrow and wide, light and dark. Of a width's second scheme only the colours are new. */
const everyAppearance = [
  { width: 360, colorScheme: 'dark', rules: 'usual' },
  { width: 360, colorScheme: 'light', rules: 'colours' },
  { width: 1280, colorScheme: 'dark', rules: 'colours' },
  { width: 1280, colorScheme: 'light', rules: 'usual' },
] as const;

// Two at once: looking at a page keeps one processor busy, and most machines have two.
describe('every page of the sitemap', { concurrency: 2 }, () => {
  for (const path of paths) {
    test(`page /${path} has one first heading, no error, no sideways scroll, and no fault that axe knows`, async () => {
      const { page, errors, requests } = await freeTab();
      await page.goto(site.url + path, { waitUntil: 'load' });
      assert.equal(await page.locator('main h1').count(), 1);
      assert.equal(await page.locator('h1').count(), 1);
      if (/^articles\/.+/.test(path)) assertLight(requests);
      await assertNoSidewaysScroll(page);
      await assertAccessible(page);
      assert.deepEqual(errors, []);
      await giveBack({ page, errors, requests });
    });
  }
});

test('an address that is not in the archive gets an accessible page that says so', async () => {
  const page = await site.page('');
  const answer = await page.goto(`${site.url}articles/not-in-the-archive/`);
  assert.equal(answer?.status(), 404);
  assert.equal(await page.locator('main h1').count(), 1);
  await assertNoSidewaysScroll(page);
  await assertAccessible(page);
  await page.close();
});

describe('the search page', () => {
  test('is accessible with results', async () => {
    await assertSearchState('Kazakhstan', { state: 'done' });
  });
  test('is accessible when nothing is found', async () => {
    await assertSearchState('qqqxyzzy', { state: 'done' });
  });
  test('is accessible when search could not load', async () => {
    await assertSearchState('Kazakhstan', {
      state: 'failed',
      prepare: (context) => context.route('**/pagefind/**', (route) => route.abort()),
    });
  });
});

/**
 * A tab that no other test looks at now. Opening one takes longer than all that is looked at in it, so those that served a test which
 * held serve others; what they have stored is gone.
 */
async function freeTab(): Promise<Tab> {
  const free = freeTabs.pop();
  if (free !== undefined) return free;
  const page = await (await site.context()).newPage();
  const requests: string[] = [];
  page.on('request', (request) => {
    // The browser asks for the site's icon once, for itself, and for what may be fetched ahead.
    if (!/\/(?:favicon\.svg|speculation\.json)$/.test(request.url())) requests.push(request.resourceType());
  });
  return { page, errors: watchErrors(page), requests };
}

async function giveBack({ page, errors, requests }: Tab): Promise<void> {
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  // What this page has still to say is not the next one's.
  await page.goto('about:blank');
  errors.length = 0;
  requests.length = 0;
  freeTabs.push({ page, errors, requests });
}

async function assertSearchState(query: string, { state, prepare }: SearchCase): Promise<void> {
  const context = await site.context();
  await prepare?.(context);
  const page = await context.newPage();
  await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
  await page.locator(`main[data-search-state="${state}"]`).waitFor();
  await assertNoSidewaysScroll(page);
  await assertAccessible(page);
  await context.close();
}

async function assertAccessible(page: Page): Promise<void> {
  for (const { width, colorScheme, rules } of everyAppearance) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    assert.deepEqual(await axeFaults(page, rules), [], `at ${width} pixels, ${colorScheme}`);
  }
}

/** WCAG 2.2, 1.4.10: content reflows at 320 pixels. */
async function assertNoSidewaysScroll(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 320, `the page is ${width} pixels wide on a screen of 320`);
}

function assertLight(requests: readonly string[]): void {
  assert.deepEqual(
    [...new Set(requests)].filter((type) => !['document', 'stylesheet', 'font', 'script'].includes(type)),
    [],
  );
  assert.equal(requests.filter((type) => type === 'document').length, 1);
  assert.ok(requests.filter((type) => type === 'stylesheet').length <= 1, 'more than one style sheet');
}

interface Tab {
  readonly page: Page;
  /** What it has reported, and the kinds of all that it has asked for. */
  readonly errors: string[];
  readonly requests: string[];
}

interface SearchCase {
  readonly state: 'done' | 'failed';
  /** What to arrange before the first request. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}
