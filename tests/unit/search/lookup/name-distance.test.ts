import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { soundDistance, weighSound } from '../../../../src/search/lookup/name-distance.ts';
import { soundKey } from '../../../../src/search/lookup/name-key.ts';

function distance(one: string, other: string, limit = 10): number {
  return soundDistance(weighSound(soundKey(one)), weighSound(soundKey(other)), limit);
}

test('what transcription changes weighs little, another consonant much, the first letter most', () => {
  assert.equal(distance('khalimov', 'halimov'), 0);
  assert.ok(distance('kasakstan', 'kazakstan') < 0.4);
  assert.ok(distance('naumann', 'neumann') < 0.5);
  assert.ok(distance('namangn', 'namangan') <= 0.5);
  assert.ok(distance('khalilov', 'khalimov') > 0.8);
  assert.ok(distance('salimov', 'khalimov') > distance('khalilov', 'khalimov'));
  assert.ok(distance('karimov', 'khalimov') > 1.4);
});

test('the distance is the same from either side, and nothing beyond the limit', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/);
  fc.assert(fc.property(word, word, (one, other) => distance(one, other) === distance(other, one)));
  fc.assert(
    fc.property(word, word, (one, other) => {
      const [free, bound] = [distance(one, other), distance(one, other, 1)];
      return bound === (free <= 1 ? free : Infinity);
    }),
  );
});
