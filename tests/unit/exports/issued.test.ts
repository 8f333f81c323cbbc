/** Dates at their own precision. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuedDate } from '../../../src/exports/issued.ts';

const cases: [edtf: string, iso: string | undefined, slashes?: string][] = [
  ['2015-06-07', '2015-06-07', '2015/06/07'],
  ['2014-11', '2014-11', '2014/11'],
  ['2018~', '2018', '2018'],
  ['2014-22', '2014', '2014'],
  ['2014/2016', undefined],
  ['201X', undefined],
];
for (const [edtf, iso, slashes] of cases) {
  test(edtf, () => {
    assert.equal(issuedDate(edtf)?.iso, iso);
    assert.equal(issuedDate(edtf)?.slashes, slashes);
  });
}
