/** How much is opened for a question, in what order, and when no more is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textsOf } from '../../../../src/search/passages/ask-texts.ts';
import { opensAtFirst } from '../../../../src/search/passages/how-far.ts';
import type { FullText } from '../../../../src/search/passages/full-text.ts';
import { indexParts, partPaths } from '../../../../src/search/passages/index-parts.ts';
import type { LookedFor } from '../../../../src/search/query/looked-for.ts';
import { parseQuery } from '../../../../src/search/query/query.ts';
import { article, indexOf } from '../answer/made-up-index.ts';

const articles = Array.from({ length: 60 }, (_, number) =>
  article(`a${number}`, {
    title: 'A title',
    passages: { p1: number === 50 ? 'porous borders of amnesty' : 'amnesty of porous and soft borders' },
  }),
);

function watched(index: FullText, opened: string[]): FullText {
  return {
    offers: async (word) =>
      (await index.offers(word)).map((offer) => ({
        ...offer,
        open: () => {
          opened.push(offer.id);
          return offer.open();
        },
      })),
  };
}

function lookedFor(typed: string): LookedFor[] {
  return parseQuery(typed).terms.map((term) => ({ terms: [term], literal: true }));
}

test('of many articles four are opened at first, and more keep what was there in its place', async () => {
  const opened: string[] = [];
  const texts = textsOf(watched(indexOf(articles), opened));
  const first = await texts.find(lookedFor('amnesty'));
  assert.deepEqual(first.reach, { looked: opensAtFirst, of: 60, unasked: 0 });
  assert.equal(new Set(opened).size, opensAtFirst);
  const more = await texts.find(lookedFor('amnesty'), { open: 3 * opensAtFirst });
  assert.deepEqual(
    more.articles.slice(0, opensAtFirst).map(({ id }) => id),
    first.articles.map(({ id }) => id),
  );
  const all = await texts.find(lookedFor('amnesty'), { open: 72 });
  assert.deepEqual(all.reach, { looked: 60, of: 60, unasked: 0 });
  assert.equal(all.articles.length, 60);
});

test('a phrase that was not met is not said to stand nowhere while articles are left', async () => {
  const texts = textsOf(indexOf(articles));
  const phrase = lookedFor('"porous borders"');
  const [standing] = await texts.standing(phrase);
  assert.equal(standing?.isOpen, true);
  assert.deepEqual((await texts.find(phrase)).articles, []);
  assert.equal((await texts.find(phrase, { open: 72 })).articles[0]?.id, 'a50');
  assert.deepEqual(await texts.standing(lookedFor('"soft title"'), { open: 72 }), [undefined]);
});

test('a question that is dropped opens nothing more', async () => {
  const opened: string[] = [];
  const abort = new AbortController();
  const slow: FullText = {
    offers: async (word) =>
      (await indexOf(articles).offers(word)).map((offer) => ({
        ...offer,
        open: () => {
          opened.push(offer.id);
          abort.abort();
          return offer.open();
        },
      })),
  };
  await assert.rejects(textsOf(slow).find(lookedFor('amnesty'), { signal: abort.signal }), /abort/i);
  assert.equal(opened.length, 1);
});

test('of several indexes a later one is asked when those before it do not suffice', async () => {
  const [one, other] = [indexOf(articles.slice(0, 3)), indexOf(articles.slice(40, 60))];
  const few = await textsOf(indexOf(articles.slice(0, 20)), other).find(lookedFor('amnesty'));
  assert.deepEqual(few.reach, { looked: 4, of: 20, unasked: 1 });
  const both = await textsOf(one, other).find(lookedFor('amnesty'));
  assert.deepEqual(both.reach, { looked: 4, of: 23, unasked: 0 });
  const all = await textsOf(indexOf(articles.slice(0, 8))).find(lookedFor('amnesty'));
  assert.deepEqual(all.reach, { looked: 8, of: 8, unasked: 0 });
  const [standing] = await textsOf(one, other).standing(lookedFor('"porous borders"'), { open: 72 });
  assert.equal(standing?.isOpen, false);
});

test('articles are divided by year, a large year by itself', () => {
  const years = ['2016', '2014', '2015', '2015', '2015', '2017'];
  const parts = indexParts(
    years.map((year, id) => ({ id: String(id), year })),
    2,
  );
  assert.deepEqual(
    parts.map((part) => part.map(({ year }) => year)),
    [['2014'], ['2015', '2015'], ['2015', '2016'], ['2017']],
  );
  const many = (count: number) =>
    Array.from({ length: count }, (_, id) => ({ id: String(id), year: '2015' }));
  assert.deepEqual(
    [700, 701, 2800, 2900, 13_000].map((count) => indexParts(many(count)).length),
    [1, 2, 4, 4, 5],
    'as few as there is memory for',
  );
  const years5 = many(3000).map(({ id }) => ({ id, year: String(2010 + (Number(id) % 5)) }));
  assert.equal(indexParts(years5).length, 5, 'years are kept whole');
  assert.deepEqual(partPaths('/pagefind/', 2), ['/pagefind/', '/pagefind/part-2/']);
});
