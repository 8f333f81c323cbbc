/** The archive as one value. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assemble } from '../../../src/archive/assemble.ts';
import { sampleArchive } from './sample-archive.ts';

const archive = sampleArchive({
  third: ['p1 | Osh | places/osh'],
  first: ['title | Osh | places/osh', 'p1 | Osh | places/osh | nested'],
});

test('articles stand in order of first publication, and so do the mentions of a record', () => {
  assert.deepEqual(
    archive.articles.map(({ id }) => id),
    ['first', 'second', 'third'],
  );
  assert.deepEqual(
    archive.mentionsOf('places/osh').map(({ article, at }) => [article, at]),
    [
      ['first', 'title'],
      ['first', 'p1'],
      ['third', 'p1'],
    ],
  );
});

test('what nobody mentions has no mentions; what is not there is an error', () => {
  assert.deepEqual(archive.mentionsOf('places/nowhere'), []);
  assert.deepEqual(archive.mentionsIn(archive.article('second')), []);
  assert.throws(() => archive.article('fourth'), RangeError);
  assert.throws(() => archive.name('places/nowhere'), RangeError);
});

test('names are sorted as an index is, letter case and accents apart', () => {
  const sorts = archive.names.map(({ record }) => record.sort);
  assert.deepEqual(
    sorts,
    sorts.toSorted((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base', numeric: true })),
  );
  assert.ok(sorts.length > 1);
});

test('whatever order the articles come in', () => {
  const articles = archive.articles.toReversed();
  const parts = { articles, names: [], mentions: new Map(), readText: () => undefined };
  const all = assemble({ ...parts, claims: [], sources: [], questions: [], events: [] });
  assert.deepEqual(
    all.articles.map(({ order }) => order),
    [0, 1, 2],
  );
});

test('a text that the store has lost stops the build instead of leaving an empty page', () => {
  const parts = { articles: archive.articles, names: [], mentions: new Map(), readText: () => undefined };
  const lost = assemble({ ...parts, claims: [], sources: [], questions: [], events: [] });
  assert.throws(() => lost.text(archive.article('first')), /not in the store/);
});

test('nobody can change it', () => {
  assert.throws(() => Object.assign(archive, { articles: [] }), TypeError);
});
