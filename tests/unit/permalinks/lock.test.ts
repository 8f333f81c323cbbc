/** What a lock may hold: no number left out, a form that is known. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyLock, readLock, writeLock } from '../../../src/permalinks/lock.ts';
import { isRemovedAddress, removedAddress } from '../../../src/permalinks/removed-address.ts';

const print = 'd9512b1136e21bcc/bf04da363438754f369a8f3d39366d32';

for (const [anchors, missing] of [
  [['p1', 'p2', 'p3'], undefined],
  [['p1', 'p3'], 'p2'],
  [['n2'], 'n1'],
  [['p0a', 'p1', 'p1a', 'p1b', 'p2'], undefined],
  [['p1', 'p1b'], 'p1a'],
  [['p1', 'p1z', 'p1aa', 'p1y'], 'p1x'],
] as const) {
  test(`of ${anchors.join(', ')} ${missing === undefined ? 'nothing' : missing} was cut out`, () => {
    const { issues } = readLock(lockWith(anchors));
    const told = issues.filter(
      ({ message }) => missing === undefined || message.includes(`${missing} is missing`),
    );
    assert.equal(told.length > 0, missing !== undefined, issues.map(({ message }) => message).join());
  });
}

test('a retired number is not missing', () => {
  const lock = {
    ...emptyLock(),
    addresses: { 'articles/one': { corrections: 1, anchors: { p1: null, p2: print } } },
  };
  assert.deepEqual(readLock(writeLock(lock)).issues, []);
});

for (const [what, text, line, told] of [
  ['that ends too early', '{\n "about": "",\n', 3, /not well formed/],
  ['with a sign too many', '{\n "about": "",,\n}\n', 2, /not well formed/],
  ['that is a list', '[]\n', 1, /no group of fields/],
  ['without anything', '{}\n', 1, /"about" is missing/],
  [
    'with a number in words',
    lockWith([]).replace('"corrections": 0', '"corrections": "0"'),
    6,
    /no whole number/,
  ],
  [
    'with an address of another site',
    lockWith([]).replace('articles/one', 'pages/one'),
    5,
    /none of our addresses/,
  ],
  [
    'with a field of its own',
    lockWith([]).replace('"version": 3', '"version": 3,\n "note": ""'),
    4,
    /none of the lock's/,
  ],
  [
    'of the first form, with events',
    lockWith([]).replace('articles/', 'events/').replace('": 3', '": 1'),
    3,
    /no events/,
  ],
  [
    'of the second form, with claims',
    lockWith([]).replace('articles/one', 'claims/one.two').replace('": 3', '": 2'),
    3,
    /version 2, which held no claims/,
  ],
  [
    'with a claim without its article',
    lockWith([]).replace('articles/one', 'claims/one'),
    5,
    /none of our addresses/,
  ],
] as const) {
  test(`a lock ${what} is refused where it is wrong, in words`, () => {
    const [first] = readLock(text).issues;
    assert.equal(first?.line, line);
    assert.match(first.message, told);
  });
}

test('of a lock in which everything is wrong, twenty faults are told', () => {
  const bad = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`p${i + 1}`, 'x']));
  const { issues } = readLock(
    JSON.stringify(
      { ...emptyLock(), addresses: { 'articles/one': { corrections: 0, anchors: bad } } },
      null,
      1,
    ),
  );
  assert.deepEqual(
    issues.map(({ line }) => line),
    Array.from({ length: 20 }, (_, i) => 8 + i),
  );
});

test('a lock of an earlier form is read; one of a form to come is refused', () => {
  const text = writeLock(emptyLock());
  for (const version of [1, 2])
    assert.deepEqual(readLock(text.replace('"version": 3', `"version": ${version}`)).issues, []);
  assert.equal(readLock(text.replace('"version": 3', '"version": 4')).issues.length, 1);
});

test('the address of a person who was taken away leaves a digest, the one that a shell gives', () => {
  // printf people/a-writer | sha256sum | cut -c1-16
  assert.equal(removedAddress('people/a-writer'), 'people/~7818fe48397cc53c');
  assert.deepEqual(['people/~7818fe48397cc53c', 'people/a-writer'].map(isRemovedAddress), [true, false]);
});

function lockWith(anchors: readonly string[]): string {
  const entry = { corrections: 0, anchors: Object.fromEntries(anchors.map((anchor) => [anchor, print])) };
  return writeLock({ ...emptyLock(), addresses: { 'articles/one': entry } });
}
