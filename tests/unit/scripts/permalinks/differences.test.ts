/** Two locks compared. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differences } from '../../../../scripts/permalinks/differences.ts';
import { emptyLock, type Lock, type LockedAddress } from '../../../../src/permalinks/lock.ts';

const before = lock({ 'articles/one': { corrections: 0, anchors: { p1: 'a', p2: 'b' } } });

test('what is new, changed and retired is listed under its address', () => {
  const after = lock({
    'articles/one': { corrections: 1, anchors: { p1: 'c', p2: null, p2a: 'd' } },
    'articles/two': { corrections: 0, anchors: { p1: 'e' } },
    'people/three': { corrections: 0, anchors: {} },
  });
  assert.deepEqual(differences(before, after), [
    '  /articles/one/',
    '  #p1 changed',
    '  #p2 retired',
    '  #p2a new',
    '+ /articles/two/ with 1 anchor',
    '+ /people/three/',
  ]);
});

test('a correction that concerns no paragraph is a difference too, or it could never be locked', () => {
  const after = lock({ 'articles/one': { corrections: 1, anchors: { p1: 'a', p2: 'b' } } });
  assert.deepEqual(differences(before, after), ['  /articles/one/', '  corrections: 1, before 0']);
});

test('the same lock has no difference', () => {
  assert.deepEqual(differences(before, before), []);
});

function lock(addresses: Record<string, LockedAddress>): Lock {
  return { ...emptyLock(), addresses };
}
