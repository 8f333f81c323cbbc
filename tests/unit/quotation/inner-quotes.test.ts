/** Quotation marks inside a quotation. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turnedQuotes } from '../../../src/quotation/inner-quotes.ts';

const cases: [what: string, words: string, turned: string][] = [
  ['double become single', 'a “holy war” here', 'a ‘holy war’ here'],
  ['single within double become double', '“he said ‘no’ twice”', '‘he said “no” twice’'],
  [
    'apostrophes stay',
    'Kazakhstan’s “isn’t” and the states’ own',
    'Kazakhstan’s ‘isn’t’ and the states’ own',
  ],
  ['a mark whose partner is outside is turned alone', 'the end.” Then', 'the end.’ Then'],
  ['straight ones too', 'a "holy war" ("so")', 'a ‘holy war’ (‘so’)'],
  ['a quotation with an apostrophe inside', '‘it’s so’ he wrote', '“it’s so” he wrote'],
];
for (const [what, words, turned] of cases) {
  test(what, () => assert.equal(turnedQuotes(words), turned));
}
