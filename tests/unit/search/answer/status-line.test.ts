import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer } from '../../../../src/search/answer/find.ts';
import { statusLine } from '../../../../src/search/answer/status-line.ts';
import type { PassageFind } from '../../../../src/search/passages/passage-find.ts';

const find: PassageFind = {
  anchor: 'p1',
  label: 'Paragraph 1',
  parts: [],
  marked: [],
  holds: 'all',
  weight: 1,
  how: 'exact',
  other: [],
  close: false,
  names: [],
};
const none: Answer = {
  query: 'karin',
  cut: false,
  asked: 1,
  articles: [],
  nowhere: [],
  blocked: [],
  names: [],
  corrected: [],
  apart: false,
  open: [],
  reach: { looked: 1, of: 1, unasked: 0 },
};

function answer(finds: readonly PassageFind[][], rest: Partial<Answer> = {}): Answer {
  const articles = finds.map((found, index) => ({
    id: String(index),
    url: `/articles/${index}/`,
    title: 'A title',
    source: '',
    year: '2014',
    finds: found,
    score: 0,
  }));
  return { ...none, articles, ...rest };
}

test('counts passages and articles', () => {
  assert.equal(statusLine(answer([[find, find], [find]])), '3 passages in 2 articles for karin.');
  assert.equal(statusLine(answer([[find]])), '1 passage in 1 article for karin.');
});

test('names what stands nowhere', () => {
  assert.equal(statusLine({ ...none, nowhere: ['Khalimof'] }), 'No passage holds ‘Khalimof’.');
  assert.equal(
    statusLine(answer([[find]], { query: 'karin xyz', asked: 2, nowhere: ['xyz'], rest: ['karin'] })),
    'No passage holds ‘xyz’. Without it: 1 passage in 1 article for ‘karin’.',
  );
  assert.equal(
    statusLine({ ...none, asked: 2, nowhere: ['France'], rest: ['president'], hushed: true }),
    'No passage holds ‘France’. ‘president’ stands there, but not with it.',
  );
});

test('tells whole from part, the word from its forms, passages from headings', () => {
  const some: PassageFind = { ...find, holds: 'some' };
  assert.equal(
    statusLine(answer([[find, some]])),
    '1 passage in 1 article for karin; 1 more with some of the words.',
  );
  assert.equal(
    statusLine(answer([[some, some]], { query: 'a b', asked: 2 })),
    'No passage holds all of ‘a b’. 2 passages in 1 article hold some of the words.',
  );
  assert.equal(
    statusLine(answer([[find, { ...find, how: 'longer' }]])),
    '2 passages in 1 article for karin, 1 of them in longer words or other forms.',
  );
  assert.equal(
    statusLine(
      answer([
        [
          { ...find, how: 'name' },
          { ...find, how: 'name' },
        ],
      ]),
    ),
    '2 passages in 1 article for karin, under another spelling.',
  );
  assert.equal(statusLine(answer([[{ ...find, anchor: '' }]])), '1 heading in 1 article for karin.');
});

test('says how signs were read', () => {
  for (const [query, isSaid] of [
    ['"Syria/Iraq"', true],
    ['"social ("', true],
    ['"Karin’s 3,000"', false],
  ] as const)
    assert.equal(statusLine(answer([[find]], { query })).includes('Signs in a phrase'), isSaid, query);
  assert.match(statusLine(answer([[find]], { query: 'kazakhstan -syria' })), /leaves nothing out/);
});

test('says what was not read', () => {
  assert.match(
    statusLine(answer([[find]], { reach: { looked: 8, of: 57, unasked: 0 } })),
    /8 of the 57 articles that may hold it/,
  );
  assert.match(statusLine(answer([[find]], { cut: true })), /Only the first 300 characters/);
  assert.equal(statusLine({ ...none, query: '???', asked: 0 }), 'There is no word to search for in ‘???’.');
  assert.equal(statusLine({ ...none, query: '', asked: 0 }), '');
});

test('says what was narrowed, and what stands there and was not meant', () => {
  assert.equal(
    statusLine(answer([[find]]), { of: 12 }),
    '1 passage in 1 article for karin. Narrowed from 12.',
  );
  assert.equal(
    statusLine({ ...none, query: 'Vladimir Putin', asked: 2, nowhere: ['Putin'], blocked: ['Vladimir'] }),
    'No passage holds ‘Putin’. ‘Vladimir’ stands there, but not as part of that name.',
  );
});
