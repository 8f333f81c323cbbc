/** Dates on their way back to text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cslDate } from '../../../src/citation/article-item.ts';
import { edtfOf, isCirca } from '../../../src/citation/written-date.ts';

for (const edtf of ['2018', '2014-11', '2014-10-30', '2018~', '2014/2016', '2014-11-05/2014-12', '2014-22']) {
  test(`${edtf} comes back as it was`, () => assert.equal(edtfOf(cslDate(edtf)), edtf));
}

test('no date stays none', () => {
  assert.equal(edtfOf(undefined), undefined);
  assert.equal(edtfOf({ literal: 'in the war' }), undefined);
});

test('about is read in every form that CSL-JSON allows', () => {
  assert.deepEqual(
    [true, 1, '1', false, 0, '0', undefined].map((circa) => isCirca({ circa })),
    [true, true, true, false, false, false, false],
  );
});
