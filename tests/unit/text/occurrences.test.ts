import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holds, occurrences } from '../../../src/text/occurrences.ts';

test('words are found wherever they stand, none inside another', () => {
  assert.deepEqual(occurrences('aaa a', 'aa'), [{ start: 0, end: 2 }]);
  assert.deepEqual(occurrences('Osh and Osh', 'Osh'), [
    { start: 0, end: 3 },
    { start: 8, end: 11 },
  ]);
  assert.deepEqual(occurrences('Osh', 'Uzgen'), []);
});

test('a stretch holds itself and what lies in it', () => {
  assert.equal(holds({ start: 1, end: 4 }, { start: 1, end: 4 }), true);
  assert.equal(holds({ start: 1, end: 4 }, { start: 2, end: 5 }), false);
});
