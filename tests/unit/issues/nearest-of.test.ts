import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestOf } from '../../../src/issues/nearest-of.ts';

test('a slip of the pen finds the word that was meant', () => {
  assert.equal(nearestOf('titel', ['id', 'title', 'byline']), 'title');
  assert.equal(nearestOf('"publishd"', ['withdrawn', 'published']), 'published');
  assert.equal(nearestOf('ii', ['i', 'v']), 'i');
});

test('another word altogether finds none', () => {
  assert.equal(nearestOf('to', ['id', 'of']), undefined);
  assert.equal(nearestOf('x', ['i']), undefined);
  assert.equal(nearestOf('bibliography', ['title', 'byline']), undefined);
  assert.equal(nearestOf('anything', []), undefined);
});
