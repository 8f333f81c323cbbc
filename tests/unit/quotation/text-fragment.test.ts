/** Text directives: what is encoded, and how words that stand twice are told apart. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textDirective } from '../../../src/quotation/text-fragment.ts';

function directive(runs: string[], before = '', prefix = ''): string | undefined {
  const text = textDirective(runs, { before, prefix });
  return text === undefined ? undefined : decodeURIComponent(text);
}

test('a short quotation is given whole, with hyphen, comma and ampersand encoded', () => {
  assert.equal(
    textDirective(['re-integrate, then & there'], { before: '', prefix: '' }),
    'text=re%2Dintegrate%2C%20then%20%26%20there',
  );
});

test('of a long one the beginning and the end are given', () => {
  assert.equal(
    directive(['one two three four five six seven eight nine ten']),
    'text=one two three,eight nine ten',
  );
});

test('a beginning that the page has before is made longer, in any case of letters', () => {
  const long = 'one two three four five six seven eight nine ten';
  assert.equal(directive([long], 'ONE two Three four.'), 'text=one two three four five,eight nine ten');
  assert.equal(directive([long], 'none two threefold'), 'text=one two three,eight nine ten');
});

test('words that stand before in the same form are told apart by what precedes them', () => {
  const before = 'the Islamic State in Iraq. Later the Islamic State in Iraq. And of';
  assert.equal(
    directive(['the Islamic State in Iraq'], before, 'And of'),
    'text=And of-,the Islamic State in Iraq',
  );
  assert.equal(directive(['the Islamic State in Iraq'], before), undefined);
});

test('an end that the quotation has twice is made longer', () => {
  assert.equal(directive(['a b c of the war d e f g of the war']), 'text=a b c,g of the war');
});

test('a word or two between two markers is no landmark', () => {
  assert.equal(
    directive(['of', 'one two three four five six seven eight nine', 'so it']),
    'text=one two three,seven eight nine',
  );
});
