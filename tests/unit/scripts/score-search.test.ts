import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meanScore, scoreQuery } from '../../../scripts/bench/score-search.ts';

const query = {
  class: 'exact name',
  query: 'x',
  relevant: [
    { article: 'a', at: 'title', grade: 2 },
    { article: 'a', at: 'p1', grade: 2 },
    { article: 'b', at: 'p2', grade: 1 },
  ],
};

test('scores hits against what is relevant', () => {
  assert.deepEqual(scoreQuery(query, ['a#', 'a#p1']), {
    first: 1,
    five: 0.5,
    articles: 1,
    passages: 0.5,
    direct: 1,
  });
  assert.deepEqual(scoreQuery(query, ['c#p1', 'b#p2']), {
    first: 0,
    five: 0.5,
    articles: 0,
    passages: 0.5,
    direct: 0,
  });
  assert.deepEqual(scoreQuery({ ...query, relevant: [] }, []), { empty: 1 });
});

test('means are taken over the queries to which a score applies', () => {
  assert.deepEqual(meanScore([{ first: 1 }, { first: 0, empty: 1 }]), { first: 0.5, empty: 1 });
});
