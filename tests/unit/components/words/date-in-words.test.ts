import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateInWords, machineDate } from '../../../../src/components/words/date-in-words.ts';

const cases: readonly (readonly [edtf: string, words: string])[] = [
  ['2018', '2018'],
  ['2014-11', 'November 2014'],
  ['2014-10-30', '30 October 2014'],
  ['2018~', 'about 2018'],
  ['2014-11~', 'about November 2014'],
  ['2018?', 'perhaps 2018'],
  ['2014-21', 'spring 2014'],
  ['201X', 'the 2010s'],
  ['2014-11-XX', 'November 2014'],
  ['2014/2016', '2014 to 2016'],
  ['2014-10/2014-11', 'October 2014 to November 2014'],
  ['2014-10/..', 'October 2014 or later'],
  ['../2016', '2016 or earlier'],
];

for (const [edtf, words] of cases) {
  test(`${edtf} reads “${words}”`, () => {
    assert.equal(dateInWords(edtf), words);
  });
}

test('machines get only what HTML has a form for', () => {
  assert.equal(machineDate('2014-11'), '2014-11');
  assert.equal(machineDate('2018~'), undefined);
  assert.equal(machineDate('2014-21'), undefined);
});
