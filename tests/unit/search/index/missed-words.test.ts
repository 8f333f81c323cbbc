import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsPagefindMisses } from '../../../../src/search/index/missed-words.ts';

test('parts behind apostrophes and dashes, folded', () => {
  assert.deepEqual(wordsPagefindMisses('<p>the <b>al’Dawla</b> of IS—formerly</p>'), [
    'al',
    'dawla',
    'aldawla',
    'is',
    'formerly',
    'isformerly',
  ]);
});

test('Cyrillic in Latin; character references read; plain words left to Pagefind', () => {
  assert.deepEqual(
    wordsPagefindMisses('<p title="Да">Азаттык &#x27;plain&#39; re-integrate U.S. “quoted” 3,000</p>'),
    ['azattyk', '3000'],
  );
});

test('the key of a word that others spell otherwise, and figures that stand in words', () => {
  assert.deepEqual(wordsPagefindMisses('<p>labour organised 80% of a thousand, 20 per cent</p>'), [
    'labor',
    'organized',
    'percent',
    '1000',
  ]);
});
