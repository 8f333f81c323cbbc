import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuery, queryLimit } from '../../../../src/search/query/query.ts';

function shown(typed: string): string[] {
  return parseQuery(typed).terms.map((term) => `${term.kind}: ${term.shown}`);
}

test('phrases stand in straight or curly quotes, anywhere in the query', () => {
  assert.deepEqual(shown('malikov "soft measures" amnesty'), [
    'word: malikov',
    'phrase: soft measures',
    'word: amnesty',
  ]);
  assert.deepEqual(shown('“soft  measures”'), ['phrase: soft measures']);
  assert.deepEqual(shown('„soft measures“ «Homeward Bound»'), [
    'phrase: soft measures',
    'phrase: Homeward Bound',
  ]);
});

test('a quote that is still open reaches to the end, and its last word may go on', () => {
  const [term] = parseQuery('"soft meas').terms;
  assert.deepEqual(term?.parts, ['soft', 'meas']);
  assert.equal(term.prefix, true);
  assert.equal(parseQuery('"soft meas"').terms[0]?.prefix, false);
});

test('signs around a word, a possessive and a repetition do not count', () => {
  assert.deepEqual(shown('(Karin), Karin’s karin!'), ['word: Karin']);
  assert.deepEqual(shown('??? — ""'), []);
});

test('two capitals ask for capitals; a compound has parts', () => {
  assert.deepEqual(
    parseQuery('IS is').terms.map((term) => term.capitals),
    [true],
  );
  assert.equal(parseQuery('is').terms[0]?.capitals, false);
  assert.deepEqual(parseQuery('al-Nusra').terms[0]?.parts, ['al', 'nusra']);
  assert.deepEqual(parseQuery('U.S.').terms[0]?.parts, ['u', 's']);
});

test('what is beyond the limit is left out, and that is said', () => {
  const query = parseQuery(`${'karin '.repeat(80)}malikov`);
  assert.equal(query.cut, true);
  assert.ok(query.text.length <= queryLimit);
  assert.deepEqual(
    query.terms.map((term) => term.shown),
    ['karin'],
  );
});
