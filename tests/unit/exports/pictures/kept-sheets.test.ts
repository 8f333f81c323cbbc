/** Letters that were drawn in an earlier build. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { keptSheet } from '../../../../src/exports/pictures/kept-sheets.ts';

test('a sheet is drawn once, and comes back as it was, with letters that have no pixels', () => {
  const name = `a test ${randomUUID()}`;
  const sheet = [
    { left: -2, top: 5, width: 3, levels: new Uint8Array([0, 48, 7]) },
    { left: 0, top: 0, width: 0, levels: new Uint8Array() },
  ];
  assert.deepEqual(
    keptSheet(name, () => sheet),
    sheet,
  );
  const again = keptSheet(name, () => assert.fail('drawn again'));
  assert.deepEqual(again, sheet);
});
