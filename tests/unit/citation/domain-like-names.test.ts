import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markDomainLikeNames } from '../../../src/citation/domain-like-names.ts';

const marks = { open: '[', close: ']' };

test('a name that ends like a domain is marked, an abbreviation is not', () => {
  const text = 'KZ.expert, lenta.ru and the U.S. e.g. A.I. at the end. New words';
  assert.equal(
    markDomainLikeNames(text, marks),
    '[KZ.expert], [lenta.ru] and the U.S. e.g. A.I. at the end. New words',
  );
});
