/** What a reader does with an answer besides reading it: goes and comes back, waits on a slow line, lays it in columns. */
import { setTimeout as rest } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** In: a browser, the address of the home page, queries. Out: for each way, the queries with which something went wrong, and what. */
export async function walkWays(
  browser: Browser,
  home: string,
  queries: readonly string[],
): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {
    'the place is kept': [],
    'reading in columns': [],
    'slow is not broken': [],
  };
  for (const query of queries) {
    const address = `${home}search/?q=${encodeURIComponent(query)}`;
    for (const [way, walk] of Object.entries(ways)) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 700 } });
      const fault = await walk(await context.newPage(), address, context).catch((error: unknown) =>
        String(error),
      );
      if (fault !== undefined) faults[way]?.push(`${query}: ${fault}`);
      await context.close();
    }
  }
  return faults;
}

const ways = {
  'the place is kept': comeBack,
  'reading in columns': layInColumns,
  'slow is not broken': waitLong,
};

async function comeBack(page: Page, address: string): Promise<string | undefined> {
  await page.goto(address);
  await done(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('[data-results] details'))
      details.open = true;
    scrollTo(0, 300);
  });
  await rest(600);
  const before = await seen(page);
  await page
    .locator('a[data-hit]')
    .last()
    .evaluate((link) => (link as HTMLElement).click());
  await page.waitForURL(/\/articles\//);
  await page.goBack({ waitUntil: 'domcontentloaded' });
  await done(page);
  const after = await seen(page);
  return after === before ? undefined : `${before} became ${after}`;
}

function seen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const open = document.querySelectorAll('[data-results] details[open]').length;
    const hits = document.querySelectorAll('a[data-hit]').length;
    const line = document.querySelector('[role=status]')?.textContent ?? '';
    return `${hits} hits, ${open} open, at ${Math.round(scrollY)}, ${line}`;
  });
}

async function layInColumns(page: Page, address: string): Promise<string | undefined> {
  await page.goto(address);
  await done(page);
  const places = await page.locator('a[data-hit]').count();
  await page.getByRole('link', { name: 'Concordance' }).click();
  await page.locator('.concordance tbody tr').first().waitFor();
  const rows = await page.locator('.concordance tbody tr').count();
  const empty = await page.locator('.concordance tbody tr:not(:has(a[data-hit]))').count();
  return rows >= places && empty === 0
    ? undefined
    : `${rows} rows for ${places} passages, ${empty} without a link`;
}

/** 400 kbit/s with 200 ms for each answer, and a processor six times as slow. */
async function waitLong(page: Page, address: string, context: BrowserContext): Promise<string | undefined> {
  let free = 0;
  await context.route('**/*', async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    free = Math.max(Date.now() + 200, free) + body.length / bytesInMillisecond;
    await rest(free - Date.now());
    await route.fulfill({ response, body }).catch(() => undefined);
  });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.goto(address, { waitUntil: 'commit' });
  const said = new Set<string>();
  for (let wait = 0; wait < 600; wait += 1) {
    const [state, line] = await page
      .evaluate(() => [
        document.querySelector('main')?.dataset['searchState'] ?? '',
        document.querySelector('[role=status]')?.textContent ?? '',
      ])
      .catch(() => ['', '']);
    if (line) said.add(line);
    if (state === 'failed') return `failed, after ${[...said].join(' / ')}`;
    if (state === 'done') return said.size > 1 ? undefined : 'nothing was said while it was awaited';
    await rest(100);
  }
  return 'no answer within a minute';
}

/** The answers are as they lie on the disk; a web server sends texts in about a third of that. */
const bytesInMillisecond = 50 * 3;

async function done(page: Page): Promise<void> {
  await page.locator('main[data-search-state=done]').waitFor();
}
