/**
 * npm run bench:search: measures the search of the built site in a browser, against queries with known answers, names
 * that stand in no table, and ordinary words. With `--queries` only the first; with `--bytes` what queries ask for, which
 * any built archive can be asked (ARCHIVE_OUT). Exit 1 when a reach is missed.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { cardsFor } from '../src/search/answer/cards.ts';
import { nameKey } from '../src/search/lookup/name-key.ts';
import { type NamesTable, readNames } from '../src/search/lookup/names.ts';
import { readWords } from '../src/search/words.ts';
import { siteUrl } from '../src/site.ts';
import { outFolder, projectFolder } from '../src/store/directories.ts';
import { askSearch, type Weight, weighSearch } from './bench/ask-search.ts';
import { weighOften } from './bench/keystrokes.ts';
import { judge, type KindQuery } from './bench/score-kinds.ts';
import { type GoldQuery, type Score, meanScore, scoreQuery } from './bench/score-search.ts';
import { walkWays } from './bench/ways-of-reading.ts';
import { queriesOf, summary, weighQuery } from './bench/weigh-queries.ts';
import { launchBrowser } from './browser.ts';
import { serveSite } from './serve.ts';

const server = await serveSite({ root: outFolder, port: 0, basePath: siteUrl.pathname });
const browser = await launchBrowser();
try {
  if (process.argv.includes('--bytes')) await bytes();
  else await scores();
} finally {
  await browser.close();
  await server.close();
}

async function bytes(): Promise<void> {
  for (const [kind, queries] of Object.entries(await queriesOf(outFolder))) {
    for (const isTyped of [false, true]) {
      const weights: Weight[] = [];
      for (const query of queries) weights.push(await weighQuery(browser, server.url, { query, isTyped }));
      const { median, worst } = summary(weights);
      const cells = [median, worst].map(
        ({ requests, brotli }) => `${String(requests).padStart(4)} requests ${kilobytes(brotli)} kB`,
      );
      const title = `${queries.length} ${kind}, ${isTyped ? 'typed' : 'by address'}`;
      say(`${title.padEnd(28)} median ${cells[0] ?? ''}, worst ${cells[1] ?? ''}`);
    }
  }
}

async function scores(): Promise<void> {
  const page = await browser.newPage();
  const { queries } = await gold<{ queries: GoldQuery[] }>('queries.json');
  const scored: { query: GoldQuery; score: Score }[] = [];
  for (const query of queries) {
    const { hits } = await askSearch(page, server.url, query.query);
    const score = scoreQuery(query, hits);
    scored.push({ query, score });
    if ((score.first ?? score.empty) === 0 || (score.direct ?? 1) < 1)
      say(`  less than all: ${query.query} ${JSON.stringify(score)}`);
  }
  const classes = Map.groupBy(scored, ({ query }) => query.class);
  say(line('class', ['n', 'P@1', 'R@5', 'art. 2', '¶ ≥ 1', '¶ 2', 'empty']));
  for (const [name, own] of classes)
    say(
      scoreLine(
        name,
        own.map(({ score }) => score),
      ),
    );
  const all = meanScore(scored.map(({ score }) => score));
  say(
    scoreLine(
      'all',
      scored.map(({ score }) => score),
    ),
  );
  reach('P@1', all.first, 0.98);
  reach('articles with a direct passage found', all.articles, 0.98);
  reach('direct passages found', all.direct, 0.95);
  reach('honestly empty', all.empty, 1);

  await kinds(page);
  if (!process.argv.includes('--queries')) {
    await hardSlips(page);
    const misspelled = await gold<{ names: Record<string, string[]> }>('misspellings.json');
    const asked = Object.entries(misspelled.names).flatMap(([record, words]) =>
      words.map((word) => ({ record, word })),
    );
    const wrong: string[] = [];
    for (const { record, word } of asked) {
      const { cards } = await askSearch(page, server.url, word);
      if (cards[0] !== record) wrong.push(`${word} → ${cards[0] ?? 'nothing'}`);
    }
    say(
      `\nmisspelt names, right first: ${asked.length - wrong.length} of ${asked.length}`,
      ...wrong.map((one) => `  ${one}`),
    );
    reach('misspelt names', 1 - wrong.length / asked.length, 0.97);

    const absent = (await goldText('absent-names.txt')).split('\n').filter(Boolean);
    const invented: string[] = [];
    for (const word of absent) {
      const { hits, cards } = await askSearch(page, server.url, word);
      if (hits.length + cards.length > 0)
        invented.push(`${word} → ${[...cards, ...hits].slice(0, 2).join(', ')}`);
    }
    say(
      `\nnames that the archive does not have, something shown: ${invented.length} of ${absent.length}`,
      ...invented.map((one) => `  ${one}`),
    );

    const ordinary = (await goldText('common-words.txt')).split(/\s+/u).filter(Boolean);
    const mistaken = await mistakenWords(ordinary);
    say(
      `\nordinary words taken for a name of which they are no part: ${mistaken.length} of ${ordinary.length}`,
      `  ${mistaken.join(', ')}`,
    );
    reach('ordinary words left alone', 1 - mistaken.length / ordinary.length, 0.99);
  }

  await keystrokes();
  say('\nfrom the focus on the box:');
  for (const [what, { requests, brotli, gzip }] of Object.entries(await weighSearch(browser, server.url))) {
    say(
      `  ${what.padEnd(16)} ${String(requests).padStart(3)} requests ${kilobytes(brotli)} kB brotli ${kilobytes(gzip)} kB gzip`,
    );
  }
}

/** The kinds of query that readers were shown too much, nothing, or what is not so for. */
async function kinds(page: Page): Promise<void> {
  const { kinds: sets } = await gold<{ kinds: Record<string, KindQuery[]> }>('search-kinds.json');
  say('');
  for (const [kind, queries] of Object.entries(sets)) {
    const wrong: string[] = [];
    for (const query of queries) {
      const shown = await askSearch(page, server.url, query.query);
      const other = query.same === undefined ? undefined : await askSearch(page, server.url, query.same);
      const faults = judge(query, shown, other);
      if (faults.length > 0) wrong.push(`  ${query.query}: ${faults.join('; ')}`);
    }
    say(`${kind.padEnd(28)} ${queries.length - wrong.length} of ${queries.length}`, ...wrong);
    reach(kind, 1 - wrong.length / queries.length, 1);
  }
  const { ways } = await gold<{ ways: string[] }>('search-kinds.json');
  for (const [way, wrong] of Object.entries(await walkWays(browser, server.url, ways))) {
    say(
      `${way.padEnd(28)} ${ways.length - wrong.length} of ${ways.length}`,
      ...wrong.map((one) => `  ${one}`),
    );
    reach(way, 1 - wrong.length / ways.length, 1);
  }
}

/** On a processor six times as slow. */
async function keystrokes(): Promise<void> {
  const words = ['kazakhstan', 'Карин', 'Khalimov in Tajikistan', 'how many fighters'];
  const { keys, most } = await weighOften(browser, server.url, { words, slower: 6 });
  const [median, worst] = [keys[keys.length >> 1], keys.at(-1)];
  say(
    `\na keystroke’s work, ${keys.length} of them, three times: median ${median?.milliseconds.toFixed(0) ?? ''} ms, ` +
      `worst ${worst?.milliseconds.toFixed(0) ?? ''} ms (‘${worst?.typed ?? ''}’), once ${most.toFixed(0)} ms`,
  );
  reach('keystrokes of 50 ms at most', worst && worst.milliseconds <= 50 ? 1 : 0, 1);
}

/** Two slips in one name: taken, or at least offered; and names of others, which are not to be taken. */
async function hardSlips(page: Page): Promise<void> {
  const { names } = await gold<{ names: Record<string, string[]> }>('hard-slips.json');
  let [asked, taken, offered] = [0, 0, 0];
  for (const [record, words] of Object.entries(names)) {
    for (const word of words) {
      const { cards, near } = await askSearch(page, server.url, word);
      asked += 1;
      if (cards[0] === record) taken += 1;
      if ([...cards, ...near].includes(record)) offered += 1;
      else say(`  not offered: ${word} for ${record}`);
    }
  }
  say(`\nhard slips: ${taken} of ${asked} taken, ${offered} taken or offered`);
  const others = (await goldText('absent-names-more.txt')).split('\n').filter(Boolean);
  const wrong: string[] = [];
  for (const name of others) {
    const { cards } = await askSearch(page, server.url, name);
    if (cards.length > 0) wrong.push(`  ${name} → ${cards[0] ?? ''}`);
  }
  say(
    `other names that the archive does not have, taken for one that it has: ${wrong.length} of ${others.length}`,
    ...wrong,
  );
  reach('names of others left alone', 1 - wrong.length / others.length, 0.99);
  reach('hard slips taken', taken / asked, 0.95);
  reach('hard slips taken or offered', offered / asked, 0.98);
}

/** Words that bring up a name, and are no word of any of its spellings. */
async function mistakenWords(words: readonly string[]): Promise<string[]> {
  const table = JSON.parse(await readFile(join(outFolder, 'data/search-names.json'), 'utf8')) as NamesTable;
  const names = readNames(table);
  const texts = await readFile(join(outFolder, 'data/texts.json'), 'utf8');
  const printed = readWords(texts)
    .parts.map(({ text }) => text)
    .toSorted();
  return words.filter((word) => {
    const stands = printed.some((other) => other.startsWith(nameKey(word)));
    return cardsFor(word, names, { near: !stands }).some(
      ({ record }) =>
        ![record.name, ...record.printed, ...record.further].some((text) =>
          readWords(text).parts.some((part) => part.text === nameKey(word)),
        ),
    );
  });
}

async function gold<T>(name: string): Promise<T> {
  return JSON.parse(await goldText(name)) as T;
}

function goldText(name: string): Promise<string> {
  return readFile(join(projectFolder, 'tests/gold', name), 'utf8');
}

function scoreLine(name: string, scores: readonly Score[]): string {
  const { first, five, articles, passages, direct, empty } = meanScore(scores);
  const values = [first, five, articles, passages, direct, empty];
  return line(name, [String(scores.length), ...values.map((value) => value?.toFixed(3) ?? '–')]);
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(28) + cells.map((cell) => cell.padStart(8)).join('');
}

function reach(what: string, value: number | undefined, least: number): void {
  if ((value ?? 0) >= least) return;
  say(`  NOT REACHED: ${what} ${value?.toFixed(3) ?? '–'}, wanted ${least}`);
  process.exitCode = 1;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(7);
}

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}
