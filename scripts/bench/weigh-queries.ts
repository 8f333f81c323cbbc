/** What queries ask for, typed letter by letter and opened by address: requests and bytes. */
import type { Browser, Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { watch, type Weight } from './ask-search.ts';
import type { NamesTable } from '../../src/search/lookup/names.ts';

/**
 * In: the folder of a built site. Out: twelve names, from the most mentioned to the least, and twelve words and twelve phrases
 * out of titles, fewer where there are not so many; the same for the same site.
 */
export async function queriesOf(folder: string): Promise<Record<'names' | 'words' | 'phrases', string[]>> {
  const { rows } = JSON.parse(await readFile(join(folder, 'data/search-names.json'), 'utf8')) as NamesTable;
  const named = rows.filter((row) => row[6] > 0).toSorted((one, other) => other[6] - one[6]);
  const works = JSON.parse(await readFile(join(folder, 'data/articles.csl.json'), 'utf8')) as {
    title: string;
  }[];
  const titles = works.map(({ title }) => title.match(/\p{L}+/gu) ?? []);
  const words = new Set(titles.flatMap((title) => title.filter((word) => /^\p{Ll}{5,}$/u.test(word))));
  const phrases = new Set(
    titles.filter(({ length }) => length > 3).map((title) => title.slice(1, 4).join(' ')),
  );
  return {
    names: spread(named.map((row) => row[1])),
    words: spread([...words]),
    phrases: spread([...phrases]).map((phrase) => `"${phrase}"`),
  };
}

function spread(all: readonly string[]): string[] {
  return Array.from({ length: Math.min(wanted, all.length) }, (_, place) => {
    return all[Math.floor((place * all.length) / Math.min(wanted, all.length))] ?? '';
  });
}

const wanted = 12;

/**
 * In: a browser, the address of the home page, a query; whether it is typed, 200 ms a letter, or stands in the address. Out:
 * what the search asked for, the page itself left out, with bytes compressed as a web server would.
 */
export async function weighQuery(
  browser: Browser,
  home: string,
  { query, isTyped }: { query: string; isTyped: boolean },
): Promise<Weight> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const seen = watch(page, (url) => /\/pagefind\/|\/data\/|search-worker/.test(url));
  await page.goto(`${home}search/${isTyped ? '' : `?q=${encodeURIComponent(query)}`}`);
  if (isTyped) {
    await page.locator('#q').focus();
    await page.locator('#q').pressSequentially(query, { delay: 200 });
  }
  await done(page, query);
  const weight = await seen.since(0);
  await context.close();
  return weight;
}

async function done(page: Page, query: string): Promise<void> {
  await page.waitForFunction(
    (asked) =>
      document.querySelector('main')?.dataset['searchState'] === 'done' &&
      new URL(location.href).searchParams.get('q') === asked,
    query,
  );
}

/** In: weights, one at least. Out: the median and the worst, by bytes. */
export function summary(weights: readonly Weight[]): { median: Weight; worst: Weight } {
  const sorted = weights.toSorted((one, other) => one.brotli - other.brotli);
  const none = { requests: 0, brotli: 0, gzip: 0 };
  return { median: sorted[sorted.length >> 1] ?? none, worst: sorted.at(-1) ?? none };
}
