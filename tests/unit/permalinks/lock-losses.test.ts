/** A lock held against an earlier one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lockLosses } from '../../../src/permalinks/lock-losses.ts';
import { emptyLock, type Lock, type LockedAddress } from '../../../src/permalinks/lock.ts';
import { removedAddress } from '../../../src/permalinks/removed-address.ts';

const one: LockedAddress = { corrections: 1, anchors: { p1: 'a', p2: 'b', p3: null, n1: 'c', r1: 'n1' } };
const released = lock({ 'articles/one': one, 'people/x': { corrections: 0, anchors: {} } });

for (const [what, addresses, told] of [
  ['the same', released.addresses, []],
  ['more of everything', { ...released.addresses, 'people/y': one }, []],
  [
    'a changed and a retired text',
    {
      ...released.addresses,
      'articles/one': { corrections: 2, anchors: { ...one.anchors, p1: 'd', p2: null } },
    },
    [],
  ],
  ['a person who was taken away', { 'articles/one': one, [removedAddress('people/x')]: one }, []],
  ['an address cut out', { 'articles/one': one }, ['people/x no longer has it']],
  [
    'an anchor cut out',
    { ...released.addresses, 'articles/one': { ...one, anchors: { p1: 'a', p2: 'b', n1: 'c' } } },
    ['articles/one no longer has its #p3', 'articles/one no longer has its #r1'],
  ],
  [
    'two that changed places',
    { ...released.addresses, 'articles/one': { ...one, anchors: { ...one.anchors, p1: 'b', p2: 'a' } } },
    ['articles/one has at its #p1 the text of #p2', 'articles/one has at its #p2 the text of #p1'],
  ],
  [
    'a fingerprint changed by hand',
    { ...released.addresses, 'articles/one': { ...one, anchors: { ...one.anchors, p1: 'a/1' } } },
    ['articles/one has another fingerprint at #p1, whose words have not changed'],
  ],
  [
    'a number given again',
    { ...released.addresses, 'articles/one': { ...one, anchors: { ...one.anchors, p3: 'd' } } },
    ['articles/one gives its retired #p3 again'],
  ],
  [
    'fewer corrections',
    { ...released.addresses, 'articles/one': { ...one, corrections: 0 } },
    ['articles/one counts 0 corrections of it, and had 1'],
  ],
] as const) {
  test(what, () => {
    const losses = lockLosses(released, lock(addresses));
    assert.deepEqual(
      losses.map(({ address, loss }) => `${address} ${loss}`),
      told,
    );
  });
}

function lock(addresses: Readonly<Record<string, LockedAddress>>): Lock {
  return { ...emptyLock(), addresses };
}
