import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNumber } from '../../../src/search/number-words.ts';
import { spellingKey } from '../../../src/search/spelling.ts';
import { readWords } from '../../../src/search/words.ts';

function parts(text: string, spaced = false): string[] {
  return readWords(text, { spaced }).parts.map((part) => part.text);
}

test('a figure is one word, whatever parts its thousands', () => {
  assert.deepEqual(parts('3,000 of 1,234,567'), ['3000', 'of', '1234567']);
  assert.deepEqual(parts('1\u00a0000 and 1\u2009000 and 1\u202f000'), ['1000', 'and', '1000', 'and', '1000']);
  assert.deepEqual(parts('in 1 000'), ['in', '1', '000']);
  assert.deepEqual(parts('in 1 000', true), ['in', '1000']);
  assert.deepEqual(parts('2011,2012'), ['2011', '2012']);
  assert.deepEqual(parts('80% or 80 per cent'), ['80', 'percent', 'or', '80', 'percent']);
});

test('numbers in words are numbers', () => {
  const read = (text: string): string | undefined => readNumber(text.split(' '), 0)?.value;
  assert.equal(read('one thousand people'), '1000');
  assert.equal(read('a thousand people'), '1000');
  assert.equal(read('two hundred and fifty fighters'), '250');
  assert.equal(read('31 thousand'), '31000');
  assert.equal(read('fifty kilometers'), '50');
  assert.equal(read('one of them'), undefined);
  assert.equal(read('thousand people'), undefined);
  assert.equal(read('31 people'), undefined);
});

test('all spellings of a word have one key, and other words another', () => {
  for (const [one, other] of [
    ['labour', 'labor'],
    ['organisations', 'organizations'],
    ['radicalised', 'radicalized'],
    ['programmes', 'programs'],
    ['defence', 'defense'],
    ['travelled', 'traveled'],
    ['shariah', 'sharia'],
    ['kalifate', 'caliphate'],
    ['djihadists', 'jihadists'],
  ] as const)
    assert.equal(spellingKey(one), spellingKey(other), `${one} ${other}`);
  for (const [one, other] of [
    ['four', 'for'],
    ['hour', 'hor'],
    ['tour', 'tor'],
    ['fence', 'fense'],
    ['hence', 'hense'],
    ['called', 'caled'],
    ['filled', 'filed'],
  ] as const)
    assert.notEqual(spellingKey(one), spellingKey(other), `${one} ${other}`);
});

test('the soft sign ends a word, and is marked with it', () => {
  const text = 'очень важно';
  const [first] = readWords(text).parts;
  assert.equal(text.slice(first?.start, first?.end), 'очень');
});

test('the year that a range ends in is a year', () => {
  assert.equal(readWords('1992–97').parts[1]?.key, '1997');
  assert.equal(readWords('1992, 97').parts[1]?.key, '97');
});
