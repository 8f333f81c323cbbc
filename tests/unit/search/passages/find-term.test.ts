import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTerm } from '../../../../src/search/passages/find-term.ts';
import { parseQuery } from '../../../../src/search/query/query.ts';
import { readWords } from '../../../../src/search/words.ts';

function marked(text: string, typed: string): string[] {
  return parseQuery(typed).terms.flatMap((term) =>
    findTerm({ text, words: readWords(text) }, term).map(
      (hit) => `${text.slice(hit.start, hit.end)}${hit.kind === 'exact' ? '' : ` (${hit.kind})`}`,
    ),
  );
}

test('a word is found whatever its case, marks and apostrophes', () => {
  assert.deepEqual(marked('Arabic Da’ish (al’Dawla)', "da'ish"), ['Da’ish']);
  assert.deepEqual(marked('Arabic Da’ish (al’Dawla)', 'Daish'), ['Da’ish']);
  assert.deepEqual(marked('Arabic Da’ish (al’Dawla)', 'dawla'), ['Dawla']);
  assert.deepEqual(marked('Gilmurod Khalimov fled', 'Халимов'), ['Khalimov']);
});

test('compounds answer whole and in parts', () => {
  assert.deepEqual(marked('the al-Nusra Front', 'alnusra'), ['al-Nusra']);
  assert.deepEqual(marked('the al-Nusra Front', '"Nusra front"'), ['Nusra Front']);
  assert.deepEqual(marked('to reintegrate them', 're-integrate'), ['reintegrate']);
  assert.deepEqual(marked('about 3,000 jihadists', '3000'), ['3,000']);
  assert.deepEqual(marked('the U.S. led us', 'US'), ['U.S']);
});

test('longer words are told apart from the word itself', () => {
  assert.deepEqual(marked('war, warning, postwar', 'war'), ['war', 'warning (longer)']);
  assert.deepEqual(marked('the soft measures', '"soft meas"'), []);
  assert.deepEqual(marked('the soft measures', '"soft meas'), ['soft measures (longer)']);
});

test('IS is not is', () => {
  assert.deepEqual(marked('He is within IS—formerly ISIS', 'IS'), ['IS']);
});

test('a possessive is the word, and no plural', () => {
  assert.deepEqual(marked('Khalimov’s lead', 'Khalimov'), ['Khalimov']);
  assert.deepEqual(marked('the group’s base', 'groups'), []);
});

test('a phrase is found at all its places', () => {
  assert.deepEqual(marked('soft measures, then soft\u00a0measures', '"soft measures"').length, 2);
});
