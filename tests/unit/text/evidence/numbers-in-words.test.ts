import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numbersIn } from '../../../../src/text/evidence/numbers-in-words.ts';

describe('the numbers that a text states', () => {
  const read: readonly [string, number[]][] = [
    ['about 31,000 fighters', [31000]],
    ['up to 80 percent', [80]],
    ['ranges from 19 to 43.', [19, 43]],
    ['the 40-year-old colonel with a 12-minute declaration', [40, 12]],
    ['one-in-three of foreign fighters', [1, 3]],
    ['sentenced to eight years', [8]],
    ['fifty kilometers', [50]],
    ['lists of about a thousand people', [1000]],
    ['only a few dozen or “at the most” a hundred Kazakhs', [100]],
    ['two hundred and fifty, twenty-five, six', [250, 25, 6]],
    ['3 thousand and 1.5 million', [3000, 1_500_000]],
    ['osujden na 7 let', [7]],
    ['BBC: ‘3,000 European jihadists join fight’', [3000]],
  ];
  for (const [text, numbers] of read) {
    it(`“${text}”: ${numbers.join(', ')}`, () => assert.deepEqual([...numbersIn(text)], numbers));
  }
});

describe('what is no number', () => {
  for (const text of [
    'a few dozen',
    'up to several thousands',
    'in their early 30s',
    'the 16th',
    'money',
    'a colonel',
  ]) {
    it(`“${text}”`, () => assert.deepEqual([...numbersIn(text)], []));
  }
});
