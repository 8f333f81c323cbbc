/** Asks the search page of a built site in a browser. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

/** In: a page, the address of the home page, a query. Out: what the search page shows for it. */
export async function askSearch(page: Page, home: string, query: string): Promise<Shown> {
  if (!page.url().startsWith(`${home}search/`)) await page.goto(`${home}search/`);
  await page.locator('#q').fill(query);
  await page.locator('#q').press('Enter');
  await page.waitForFunction(
    (asked) =>
      document.querySelector('main')?.dataset['searchState'] === 'done' &&
      new URL(location.href).searchParams.get('q') === asked,
    query.trim(),
  );
  return page.evaluate(() => ({
    hits: [...document.querySelectorAll<HTMLAnchorElement>('a[data-hit]')].map(({ href }) => {
      const { pathname, hash } = new URL(href);
      return `${pathname.split('/').at(-2) ?? ''}${hash || '#'}`;
    }),
    cards: [...document.querySelectorAll('[data-name-card]:not([data-near])')].map(
      (card) => card.getAttribute('data-name-card') ?? '',
    ),
    near: [...document.querySelectorAll('[data-name-card][data-near]')].map(
      (card) => card.getAttribute('data-name-card') ?? '',
    ),
    things: [...document.querySelectorAll('[data-thing]')].map((one) => one.getAttribute('data-thing') ?? ''),
    line: document.querySelector('[role=status]')?.textContent ?? '',
    isRewritten: document.querySelector<HTMLElement>('[data-rewritten]')?.hidden === false,
  }));
}

/**
 * What a reader waits for who opens the search page for the first time: from the focus on the box to the first card of a
 * name after one letter, and on to the first passages; and what Pagefind alone asks for to give its first results.
 *
 * In: a browser, and the address of the home page. Out: requests and bytes, compressed as a web server would.
 */
export async function weighSearch(browser: Browser, home: string): Promise<Record<string, Weight>> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const seen = watch(page);
  await page.goto(`${home}search/`);
  await page.waitForLoadState('networkidle');
  const withPage = await seen.since(0);
  const focused = seen.count();
  await page.locator('#q').focus();
  await page.locator('#q').pressSequentially('k');
  await page.locator('[data-name-card]').first().waitFor();
  const firstCard = await seen.since(focused);
  await page.locator('#q').fill('karin');
  await page.locator('a[data-hit]').first().waitFor();
  const firstPassages = await seen.since(focused);
  await context.close();
  const plain = await browser.newContext();
  const other = await plain.newPage();
  // The one page whose policy lets the engine run.
  await other.goto(`${home}search/`);
  await other.waitForLoadState('networkidle');
  const alone = watch(other);
  await other.evaluate(async (path) => {
    const pagefind = (await import(path)) as {
      search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
    };
    const { results } = await pagefind.search('karin');
    await Promise.all(results.map((result) => result.data()));
  }, `${home}pagefind/pagefind.js`);
  const pagefindAlone = await alone.since(0);
  await plain.close();
  return { withPage, firstCard, firstPassages, pagefindAlone };
}

/** In: a page, before it asks for anything; which addresses count. Out: what comes from now on, to be weighed. */
export function watch(page: Page, counts: (url: string) => boolean = () => true) {
  const answers: { url: string; body: Promise<Buffer> }[] = [];
  page.context().on('response', (response) => {
    if (!counts(response.url())) return;
    answers.push({ url: response.url(), body: response.body().catch(() => Buffer.alloc(0)) });
  });
  return {
    count: () => answers.length,
    async since(first: number): Promise<Weight> {
      const bodies = await Promise.all(answers.slice(first).map(({ body }) => body));
      return {
        requests: bodies.length,
        brotli: sum(bodies.map((body) => Math.min(body.length, brotliCompressSync(body).length))),
        gzip: sum(bodies.map((body) => Math.min(body.length, gzipSync(body, { level: 9 }).length))),
      };
    },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** What the page shows, in its order. */
export interface Shown {
  /** `ai-2014-isil#p4`; nothing after the hash for the article itself. */
  readonly hits: readonly string[];
  /** References of records that were taken for what was typed. */
  readonly cards: readonly string[];
  /** Those that are only offered. */
  readonly near: readonly string[];
  /** The kinds of the questions, figures, events and sources that answer. */
  readonly things: readonly string[];
  /** The one line. */
  readonly line: string;
  readonly isRewritten: boolean;
}

/** Requests, and the bytes of their answers. */
export interface Weight {
  readonly requests: number;
  readonly brotli: number;
  readonly gzip: number;
}
