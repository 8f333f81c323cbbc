import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inPlainSight } from '../../../src/issues/issue.ts';

test('nothing in an issue acts on who reads it', () => {
  assert.equal(inPlainSight('a\u001b[31m\n::error::\u202eb'), String.raw`a\u{1b}[31m\n::error::\u{202e}b`);
  assert.equal(inPlainSight('Ақорда “x” é'), 'Ақорда “x” é');
});
