/** What a long text has in common with an article. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lookUp } from '../../../src/quotation/look-up.ts';
import { archiveInMemory } from './archive-in-memory.ts';
import { quotableTexts } from './quotable-texts.ts';

const { archive } = archiveInMemory(quotableTexts());

/** Words of nobody, none of which stands twice. */
function words(count: number): string {
  return Array.from({ length: count }, (_, at) => `quorl${at} tand${at} mip${at}`).join(' ');
}

describe('a long text of which one sentence is an article’s', () => {
  const sentence = 'These are professionals in the conduct of mobile war';

  test('is not found as a whole, and the place of the sentence is offered', async () => {
    const { verdict, near } = await lookUp(`${words(500)} ${sentence} ${words(500)}`, archive);
    assert.notEqual(verdict.kind, 'exact');
    const places = 'places' in verdict ? verdict.places : near;
    assert.deepEqual(
      places.map(({ article, anchor }) => `${article.id} ${anchor}`),
      ['goble-2016-stopped-paying p8'],
    );
  });

  test('said a hundred times is offered too', async () => {
    const { near } = await lookUp(`${sentence}. `.repeat(100), archive);
    assert.deepEqual(
      near.map(({ anchor }) => anchor),
      ['p8'],
    );
  });

  test('is not taken for near where nothing is shared', async () => {
    const { verdict, near } = await lookUp(words(600), archive);
    assert.deepEqual([verdict.kind, near], ['absent', []]);
  });
});
