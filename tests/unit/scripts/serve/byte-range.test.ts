import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byteRange } from '../../../../scripts/serve/byte-range.ts';

test('an empty file has no part', () => {
  assert.equal(byteRange('bytes=0-', 0), 'none');
  assert.equal(byteRange('bytes=-1', 0), 'none');
});

test('the name of the unit may be written in any letters', () => {
  assert.deepEqual(byteRange('Bytes=2-3', 9), { first: 2, last: 3 });
});

test('without the header, the whole is meant', () => assert.equal(byteRange(undefined, 9), 'whole'));

test('numbers beyond all measure end with the file', () => {
  assert.deepEqual(byteRange(`bytes=0-${'9'.repeat(40)}`, 9), { first: 0, last: 8 });
});
