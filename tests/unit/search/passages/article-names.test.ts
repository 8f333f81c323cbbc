import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameWord, packNames, readNamePlaces } from '../../../../src/search/passages/article-names.ts';

const mentions = [
  { record: 'people/a-i', at: 'byline', start: 0, end: 4, surface: 'A.I.' },
  { record: 'places/osh', at: 'p12a', start: 40, end: 43, surface: 'Osh' },
  { record: 'places/osh', at: 'n3', start: 0, end: 3, surface: 'Osh' },
];

test('mentions come back as they were; of the words only the byline’s, which has no offsets of its own', () => {
  const { places } = packNames(mentions, () => []);
  assert.deepEqual(readNamePlaces(places), [
    mentions[0],
    { ...mentions[1], surface: '' },
    { ...mentions[2], surface: '' },
  ]);
  assert.deepEqual(readNamePlaces(''), []);
});

test('an article stands under its names and the places in which they lie, each once', () => {
  const { words } = packNames(mentions, (reference) =>
    reference === 'places/osh' ? ['places/kyrgyzstan'] : [],
  );
  assert.deepEqual(words, ['people/a-i', 'places/osh', 'places/kyrgyzstan'].map(nameWord));
  assert.ok(words.every((word) => /^zz[a-z0-9]+$/.test(word)));
});
