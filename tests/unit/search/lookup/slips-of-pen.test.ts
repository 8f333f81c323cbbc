import assert from 'node:assert/strict';
import { test } from 'node:test';
import { penDistance, penLimit } from '../../../../src/search/lookup/slips-of-pen.ts';

test('letters dropped, doubled and swapped weigh little', () => {
  for (const [typed, name] of [
    ['khailmvo', 'khalimov'],
    ['tashknet', 'tashkent'],
    ['dunov', 'dubnov'],
    ['abddulin', 'abdulin'],
  ] as const)
    assert.ok(penDistance(typed, name) <= penLimit(name), typed);
});

test('a strange letter, another first letter, or a letter from far away make another name', () => {
  assert.equal(penDistance('kamilov', 'malikov'), Infinity);
  for (const [typed, name] of [
    ['khakimov', 'khalimov'],
    ['khalilov', 'khalimov'],
    ['khasanov', 'khorasan'],
    ['osh', 'soh'],
  ] as const)
    assert.ok(penDistance(typed, name) > penLimit(name), typed);
});
