import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenIn, facetsOf, narrowed } from '../../../../src/search/answer/facets.ts';
import type { Answer } from '../../../../src/search/answer/find.ts';
import { namesTable } from '../../../../src/search/index/names-table.ts';
import { readNames } from '../../../../src/search/lookup/names.ts';
import type { PassageFind } from '../../../../src/search/passages/passage-find.ts';

const listed = { printed: [], further: [], mentions: 1, articles: 1, parents: [], private: false };
const names = readNames(
  namesTable(
    [
      { ...listed, reference: 'people/kadyr-malikov', name: 'Kadyr Malikov', kind: 'person', cited: false },
      { ...listed, reference: 'places/osh', name: 'Osh', kind: 'city', cited: false },
      { ...listed, reference: 'organisations/bbc', name: 'BBC', kind: 'media outlet', cited: true },
    ],
    [],
  ),
);
const answer: Answer = {
  query: 'x',
  cut: false,
  asked: 1,
  nowhere: [],
  blocked: [],
  names: [],
  corrected: [],
  apart: false,
  open: [],
  reach: { looked: 1, of: 1, unasked: 0 },
  articles: [
    article('first', '2014', [['people/kadyr-malikov', 'places/osh'], ['places/osh'], ['organisations/bbc']]),
    article('second', '2015', [['people/kadyr-malikov']]),
  ],
};

function counts(address: string) {
  const facets = facetsOf(answer, chosenIn(new URLSearchParams(address)), names);
  return Object.fromEntries(
    facets.map(({ key, values }) => [key, values.map(({ value, count }) => `${value} ${count}`)]),
  );
}

function places(address: string) {
  return narrowed(answer, chosenIn(new URLSearchParams(address)), names).articles.map(
    ({ finds }) => finds.length,
  );
}

test('facets count passages; one that could narrow nothing is left out', () => {
  assert.deepEqual(counts(''), { article: ['first 3', 'second 1'], year: ['2014 3', '2015 1'] });
});

test('within a facet any value will do, across facets all must', () => {
  assert.deepEqual(places('person=kadyr-malikov'), [1, 1]);
  assert.deepEqual(places('article=first&article=second'), [3, 1]);
  assert.deepEqual(places('article=first&person=kadyr-malikov'), [1]);
  assert.deepEqual(places('source=bbc'), [1]);
  assert.deepEqual(places('organisation=bbc'), []);
});

test('a count says what choosing the value would show, and what is chosen stays to be taken away', () => {
  assert.deepEqual(counts('person=kadyr-malikov')['article'], ['first 1', 'second 1']);
  assert.deepEqual(counts('place=osh')['person'], undefined);
  assert.deepEqual(counts('place=nowhere')['place'], ['osh 2', 'nowhere 0']);
});

function article(id: string, year: string, mentioned: readonly (readonly string[])[]) {
  const finds = mentioned.map((records, index): PassageFind => ({
    anchor: `p${index + 1}`,
    label: '',
    parts: [],
    marked: [],
    holds: 'all',
    weight: 1,
    how: 'exact',
    other: [],
    close: false,
    names: records,
  }));
  return { id, url: `/articles/${id}/`, title: id, source: '', year, finds, score: 0 };
}
