import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hitAddress, wordsToMark } from '../../../../src/search/drawn/landing-address.ts';
import { placesOf } from '../../../../src/search/page/landing-marks.ts';

test('a hit’s address carries its words to the article’s page', () => {
  const words = ['Da’ish & co', 'IS'];
  const address = hitAddress('/articles/a/', { anchor: 'p4', words });
  assert.match(address, /^\/articles\/a\/\?h=[^#]+#p4$/);
  assert.deepEqual(wordsToMark(new URL(address, 'http://localhost').search), words);
  assert.equal(hitAddress('/articles/a/', { anchor: '', words: [] }), '/articles/a/');
});

test('an address does not grow without end', () => {
  const address = hitAddress('/a/', {
    anchor: 'p1',
    words: Array.from({ length: 500 }, (_, at) => `word${at}`),
  });
  assert.ok(address.length < 300);
});

test('words are marked where they stand whole, whatever white space is between them', () => {
  assert.deepEqual(placesOf('soft\nmeasures, soft measures', ['soft measures']), [
    [0, 13],
    [15, 28],
  ]);
  assert.deepEqual(placesOf('ISIS and IS', ['IS']), [[9, 11]]);
  assert.deepEqual(placesOf('Kadyr Malikov', ['Malikov', 'Kadyr Malikov']), [[0, 13]]);
});
