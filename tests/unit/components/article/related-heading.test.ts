/** What leads to other articles is called what it is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relatedHeading } from '../../../../src/components/article/related-heading.ts';

test('articles are called related only where some are', () => {
  assert.equal(relatedHeading(['an article'], ['a neighbour']), 'Related articles');
  assert.equal(relatedHeading(['an article'], []), 'Related articles');
  assert.equal(relatedHeading([], ['a neighbour']), 'Before and after');
  assert.equal(relatedHeading([], []), undefined);
});
