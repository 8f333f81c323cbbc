import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isForm } from '../../../../src/search/passages/word-forms.ts';

test('forms of one word', () => {
  for (const [one, other] of [
    ['fighters', 'fighter'],
    ['returning', 'returned'],
    ['policies', 'policy'],
    ['radicalisation', 'radicalise'],
  ] as const) {
    assert.ok(isForm(one, other), `${one} ${other}`);
  }
});

test('what the index falls back to when it has nothing is no form', () => {
  for (const [one, other] of [
    ['k', 'khalimof'],
    ['to', 'tojikiston'],
    ['tajik', 'tajikstan'],
    ['kaz', 'kazahkstan'],
    ['kar', 'karzai'],
  ] as const) {
    assert.ok(!isForm(one, other), `${one} ${other}`);
  }
});
