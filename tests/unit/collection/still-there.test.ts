import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ArticleNow, stillThere } from '../../../src/collection/still-there.ts';

const article: ArticleNow = {
  passages: new Map([
    ['p1', 'They left in spring.'],
    ['p2', 'Nobody counted them; some came back.'],
    ['n1', 'See the report.'],
  ]),
  retired: new Set(['p3']),
};

function becomes(anchor: string, words: readonly string[], to = anchor): unknown {
  return stillThere({ article: 'a', anchor, to, words }, article);
}

test('words that stand where they were kept stand, though points and spaces are others', () => {
  assert.deepEqual(becomes('p2', ['Nobody counted them: some']), { kind: 'stands' });
  assert.deepEqual(becomes('p1', ['left in spring.', 'Nobody counted'], 'p2'), { kind: 'stands' });
});

test('words that were changed, moved or taken out are told apart', () => {
  assert.deepEqual(becomes('p2', ['Everybody counted them']), { kind: 'changed' });
  assert.deepEqual(becomes('p2', ['They left']), { kind: 'moved', to: 'p1' });
  assert.deepEqual(becomes('p3', ['Gone since']), { kind: 'retired' });
  assert.deepEqual(becomes('p3', ['They left']), { kind: 'retired' });
  // A word that stands in several passages tells nothing of where these went.
  assert.deepEqual(becomes('p9', ['e']), { kind: 'lost' });
  assert.deepEqual(becomes('p9', ['Never here']), { kind: 'lost' });
  assert.deepEqual(becomes('p1', ['They left', 'and more'], 'p3'), { kind: 'changed' });
});

test('an article that was withdrawn, or has no page, says so of all its passages', () => {
  const place = { article: 'a', anchor: 'p1', to: 'p1', words: ['They left'] };
  assert.deepEqual(stillThere(place, 'withdrawn'), { kind: 'withdrawn' });
  assert.deepEqual(stillThere(place, 'gone'), { kind: 'gone' });
});
