/** "2015a" and "2015b". */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yearSuffixes } from '../../../src/citation/year-suffixes.ts';
import type { ArticleRecord } from '../../../src/records/article.ts';
import { articleFrontMatter } from './gold.ts';

const goble = articleFrontMatter('goble-2015-defecting');
const unsigned = articleFrontMatter('edm-2014-alien-war');
const site = articleFrontMatter('kzexpert-2018-isis-threat');

function suffixes(...records: ArticleRecord[]): (number | undefined)[] {
  const articles = records.map((record, at) => ({ id: `a${at}`, record }));
  const found = yearSuffixes(articles);
  return articles.map(({ id }) => found.get(id));
}

test('articles by one author in one year have letters in their order, others none', () => {
  const later = { ...goble, issued: { date: '2016-07-07', known: 'printed' as const } };
  assert.deepEqual(suffixes(goble, later, goble, site), [0, undefined, 1, undefined]);
});

test('another author of the same family name has none', () => {
  const other = { ...goble, authors: [{ family: 'Goble', given: 'Peter' }] };
  assert.deepEqual(suffixes(goble, other), [undefined, undefined]);
});

test('what a site signs counts as its own; what is unsigned goes by its title', () => {
  const title = { printed: 'Another title', sentence: 'Another title' };
  assert.deepEqual(suffixes(site, { ...site, title }), [0, 1]);
  assert.deepEqual(suffixes(unsigned, { ...unsigned, title }), [undefined, undefined]);
});
