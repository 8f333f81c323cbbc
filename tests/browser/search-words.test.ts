/** Every word of the texts, searched for: as many passages are shown as hold it. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import type { SearchReply, SearchRequest } from '../../src/search/page/search-client.ts';
import type { Found } from '../../src/search/passages/ask-texts.ts';
import { parseQuery } from '../../src/search/query/query.ts';
import { siteUrl } from '../../src/site.ts';
import { outFolder } from '../../src/store/directories.ts';
import { realArchive } from '../real-archive.ts';
import { openSite } from './harness.ts';

const site = await openSite();
const archive = await realArchive();

test('for every word of the texts the number of passages equals an independent count', async () => {
  const counts = countPassages();
  assert.ok(counts.size > 1000, `only ${counts.size} words`);
  const page = await site.page('search/');
  const questions = [...counts.keys()].flatMap((word, number): SearchRequest[] => {
    const terms = parseQuery(word).terms;
    return terms.length === 0 ? [] : [{ number, question: 'find', lookedFor: [{ terms, literal: true }] }];
  });
  const worker = globSync('_astro/search-worker-*.js', { cwd: outFolder })[0] ?? 'no worker';
  const shown = await page.evaluate(askWorker, {
    worker: `${siteUrl.pathname}${worker}`,
    index: `${siteUrl.pathname}pagefind/`,
    questions,
  });
  const words = [...counts.keys()];
  const found = shown.map(([number, passages]) => [words[number] ?? '', passages] as const);
  const wrong = found.filter(([word, number]) => number !== counts.get(word));
  assert.deepEqual(
    wrong.map(([word, number]) => `${word}: ${number}, not ${counts.get(word) ?? 0}`),
    [],
  );
  assert.equal(found.length, counts.size);
  await page.close();
});

/** In the page: the page's own worker answers, without the drawing. Out: how many passages hold each word itself. */
async function askWorker({
  worker,
  index,
  questions,
}: {
  worker: string;
  index: string;
  questions: SearchRequest[];
}): Promise<[number, number][]> {
  const running = new Worker(worker, { type: 'module', name: index });
  const { promise, resolve, reject } = Promise.withResolvers<[number, number][]>();
  const counted: [number, number][] = [];
  running.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
    if ('loaded' in data || 'index' in data) return;
    if ('fault' in data) reject(new Error(data.fault));
    else {
      const { articles } = data.answer as Found;
      const passages = articles
        .flatMap(({ finds }) => finds)
        .filter(({ anchor, how }) => anchor !== '' && how === 'exact');
      counted.push([data.number, passages.length]);
    }
    if (counted.length === questions.length) resolve(counted);
  });
  for (const question of questions) running.postMessage(question);
  return promise;
}

/** In how many paragraphs and endnotes each word stands, by itself or as part of a compound. */
function countPassages(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const article of archive.articles) {
    const { paragraphs, notes } = archive.text(article);
    for (const { text } of [...paragraphs, ...notes]) {
      for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** Letters and digits that stand together; and of what is joined by signs ("U.S.", "al’Dawla") the whole as well. */
function wordsIn(text: string): Set<string> {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʻʼ]/gu, "'")
    // A figure is one word, with or without what parts its thousands.
    .replace(/(?<![\p{L}\p{N}.,])\d{1,3}(?:,\d{3})+(?![\p{L}\p{N}])/gu, (figure) =>
      figure.replaceAll(',', ''),
    );
  const parts = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const joined = [...plain.matchAll(/[\p{L}\p{N}]+(?:['.,\-–—/_&@:][\p{L}\p{N}]+)+/gu)].map(([run]) => run);
  return new Set([
    ...parts,
    ...joined.filter((run) => !run.endsWith("'s")).map((run) => run.replace(/[^\p{L}\p{N}]/gu, '')),
  ]);
}
