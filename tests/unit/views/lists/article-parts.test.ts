import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlePartAt, articleParts, articleRoutes } from '../../../../src/views/lists/article-parts.ts';

const files = [
  { article: 'first', entries: ['a', 'b', 'c'] },
  { article: 'second', entries: ['d'] },
];

test('a list that fits has no parts by article', () => {
  assert.equal(articleParts(files, 4).size, 0);
});

test('of a longer one each article has a page, or numbered ones', () => {
  const parts = articleParts(files, 2);
  assert.deepEqual(
    [...parts.values()].map(({ path, entries, number, pages }) => [path, entries, `${number} of ${pages}`]),
    [
      ['articles/first/', ['a', 'b'], '1 of 2'],
      ['articles/first/2/', ['c'], '2 of 2'],
      ['articles/second/', ['d'], '1 of 1'],
    ],
  );
  assert.deepEqual(
    articleRoutes(parts).map(({ part }) => part),
    ['first', 'first/2', 'second'],
  );
  assert.deepEqual(articlePartAt(parts, 'first/2').entries, ['c']);
  assert.throws(() => articlePartAt(parts, 'third'), /no part "third"/);
});

test('no other article moves it', () => {
  const before = articleParts(files, 2).get('articles/second/');
  const after = articleParts([{ article: 'zero', entries: ['x', 'y', 'z'] }, ...files], 2).get(
    'articles/second/',
  );
  assert.deepEqual(after, before);
});
