import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndexedArticle } from '../../../../src/search/passages/cut-passages.ts';
import { findInArticle } from '../../../../src/search/passages/find-in-article.ts';
import type { LookedFor } from '../../../../src/search/query/looked-for.ts';
import { parseQuery } from '../../../../src/search/query/query.ts';

const article: IndexedArticle = {
  id: 'a',
  url: '/articles/a/',
  title: 'Alien War',
  publication: 'Monitor, 2014',
  source: 'Monitor, 2014',
  year: '2014',
  names: [
    { record: 'people/paul-goble', at: 'byline', start: 0, end: 10, surface: 'Paul Goble' },
    { record: 'places/white-house', at: 'n1', start: 4, end: 15, surface: '' },
  ],
  content: 'Alien War. Paul Goble. Some fighters came home. Others stayed (because. Notes. The White House.',
  anchors: [
    // An anchor's own text lets through the hidden words of a note marker.
    { element: 'p', id: 'p1', text: 'Some fighters came home.note ', title: 'Paragraph 1', location: 4 },
    { element: 'p', id: 'p2', text: 'Others stayed (because', title: 'Paragraph 2', location: 8 },
    { element: 'h2', id: 'notes', text: 'Notes', location: 11 },
    { element: 'li', id: 'n1', text: 'The White House', title: 'Note i', location: 12 },
  ],
};

function finds(typed: string) {
  return shown(parseQuery(typed).terms.map((term): LookedFor => ({ terms: [term], literal: true })));
}

function shown(wanted: readonly LookedFor[]) {
  return findInArticle(article, wanted).finds.map(
    ({ label, parts }) => `${label}: ${parts.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('')}`,
  );
}

test('a passage shows its printed words: no hidden ones, no full stop that was not there, no next heading', () => {
  assert.deepEqual(finds('fighters'), ['Paragraph 1: Some [fighters] came home.']);
  assert.deepEqual(finds('others'), ['Paragraph 2: [Others] stayed (because']);
  assert.deepEqual(finds('white'), ['Note i: The [White] House']);
  assert.deepEqual(finds('notes'), []);
  assert.deepEqual(finds('note'), []);
});

test('title, byline and publication are found too', () => {
  assert.deepEqual(finds('war'), ['Title: Alien [War]']);
  assert.deepEqual(finds('"Paul Goble"'), ['Byline: [Paul Goble].']);
  assert.deepEqual(finds('monitor'), ['Publication: [Monitor], 2014']);
});

test('a form of the word is marked, and a form of another word is not', () => {
  assert.deepEqual(finds('stays'), ['Paragraph 2: Others [stayed] (because']);
  assert.deepEqual(finds('staying stayer'), ['Paragraph 2: Others [stayed] (because']);
  assert.deepEqual(finds('stair'), []);
});

test('a mention is marked where it stands, in the byline where its words stand', () => {
  function named(reference: string) {
    const names = { asked: [reference], whole: new Set([reference]), parts: new Map<string, string>() };
    return shown([{ terms: parseQuery('x').terms, literal: false, names }]);
  }
  assert.deepEqual(named('places/white-house'), ['Note i: The [White House]']);
  assert.deepEqual(named('people/paul-goble'), ['Byline: [Paul Goble].']);
});
