/** What counts in a quotation. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoteTokens } from '../../../src/quotation/quote-tokens.ts';

function words(text: string): string[] {
  return quoteTokens(text).map(({ word }) => word);
}

test('quotation marks, dashes and spaces of all kinds do not count', () => {
  assert.deepEqual(words('„A“ «b» ‹c› "d" — e–f - g\u00a0h'), ['A', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
});

test('an apostrophe within a word does, in one form', () => {
  assert.deepEqual(words("isn’t isn't isnʼt ’to states’"), ["isn't", "isn't", "isn't", 'to', 'states']);
});

test('stops count one by one, three dots as one sign', () => {
  assert.deepEqual(words('So... (U.S.), no…'), ['So', '…', '(', 'U', '.', 'S', '.', ')', ',', 'no', '…']);
});

test('letters are compared as composed, soft hyphens left out', () => {
  assert.deepEqual(words('Cafe\u0301 co\u00adop'), ['Café', 'coop']);
});

test('each knows where it stands', () => {
  assert.deepEqual(
    quoteTokens(' “ab” c').map(({ start, end }) => [start, end]),
    [
      [2, 4],
      [6, 7],
    ],
  );
});
