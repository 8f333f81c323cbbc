import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardsFor, nearestNames } from '../../../../src/search/answer/cards.ts';
import { readNames } from '../../../../src/search/lookup/names.ts';
import { searchNames } from '../../../../src/views/names/search-names.ts';
import { realArchive } from '../../../real-archive.ts';

const names = readNames(searchNames(await realArchive()));

function references(typed: string, options?: { near: boolean }): string[] {
  return cardsFor(typed, names, options).map(({ record }) => record.reference);
}

test('the first letter brings up names that begin with it, the most mentioned first', () => {
  const cards = cardsFor('k', names);
  assert.ok(cards.length > 3);
  const mentions = cards.map(({ record }) => record.mentions);
  assert.deepEqual(
    mentions,
    mentions.toSorted((a, b) => b - a),
  );
});

test('each name of a query has its card, in the order typed', () => {
  assert.deepEqual(references('Kozlov Zhanaozen'), ['people/vladimir-kozlov', 'places/zhanaozen']);
  assert.deepEqual(references('"Kadyr Malikov" amnesty'), ['people/kadyr-malikov']);
});

test('slips bring up a card only when that is asked for', () => {
  assert.deepEqual(references('Khalimof'), []);
  assert.deepEqual(references('Khalimof', { near: true }), ['people/gulmurod-khalimov']);
});

test('a further spelling is told as what the name is also called', () => {
  assert.equal(cardsFor('Daesh', names)[0]?.isOther, true);
  assert.equal(cardsFor('ISIL', names)[0]?.isOther, false);
});

test('private persons are found by who asks, and offered to nobody', () => {
  assert.deepEqual(references('Kamil Abdulin'), ['people/kamil-abdulin']);
  assert.ok(!nearestNames('Kamil Abdulim', names).some((record) => record.private));
});
