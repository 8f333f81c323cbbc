/** Numbers, dates and citations in a text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationsIn, figuresIn } from '../../../../../scripts/check/article/figures-in-text.ts';
import type { Extent } from '../../../../../src/text/occurrences.ts';

for (const [text, found] of [
  ['Of 31,000 people one-in-three died, 80 percent in 2014.', ['31,000', 'one-in-three', '80', '2014']],
  [
    'On September 16, 2014 and on 5 November, some two hundred and fifty came.',
    ['September 16, 2014', '5 November', 'two hundred and fifty'],
  ],
  ['A few dozen went, and several thousands stayed.', ['A few dozen', 'several thousands']],
  ['None of it, nor anyone.', []],
] as const) {
  test(text, () => assert.deepEqual(cut(text, figuresIn(text)), found));
}

test('brackets that look like citations, and no others', () => {
  const text =
    'He said so (Tengri News, September 16) and (as it is) was seen (in 2013 –, and left (https://example.org) again (';
  assert.deepEqual(cut(text, citationsIn(text)), [
    '(Tengri News, September 16)',
    '(https://example.org)',
    '(',
  ]);
});

function cut(text: string, extents: readonly Extent[]): string[] {
  return extents.map(({ start, end }) => text.slice(start, end));
}
