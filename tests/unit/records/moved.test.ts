/** Where records went: what may be written of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedFile } from '../../../src/records/moved.ts';

const one = { from: 'people/x', how: 'renamed', to: ['people/y'], date: '2026-11-26' };

for (const [what, entry] of [
  ['a renamed record', one],
  ['two that are one', { ...one, how: 'merged', reason: 'Both are of the same man.' }],
  ['one that is two', { ...one, how: 'split', to: ['people/y', 'people/z'] }],
  ['a retired event', { from: 'events/x', how: 'retired', date: '2026-11-26' }],
  ['a private person, by a digest', { from: 'people/~3fa9c1d27b604e85', how: 'retired', date: '2026-11-26' }],
  ['a citation', { from: 'sources/an-article.p8-link', how: 'retired', date: '2026-11-26' }],
] as const) {
  test(`${what} is taken`, () => assert.ok(movedFile.safeParse({ moved: [entry] }).success));
}

for (const [what, entry, told] of [
  [
    'an article, whose file is never deleted',
    { ...one, from: 'articles/x' },
    /is not the address of a record/,
  ],
  ['a digest of another length', { ...one, from: 'people/~3fa9' }, /is not the address of a record/],
  ['a new name without an address', { ...one, to: [] }, /another number of records than one/],
  ['a division into one', { ...one, how: 'split' }, /fewer than two records/],
  ['a retired record that leads on', { ...one, how: 'retired' }, /and yet the record is retired/],
  ['a question that becomes a person', { ...one, from: 'questions/x' }, /of another kind/],
] as const) {
  test(`${what} is refused`, () => {
    const { error } = movedFile.safeParse({ moved: [entry] });
    assert.match(error?.issues.map(({ message }) => message).join() ?? '', told);
  });
}

test('an address goes once', () => {
  const { error } = movedFile.safeParse({ moved: [one, { ...one, how: 'merged' }] });
  assert.match(error?.issues[0]?.message ?? '', /stands twice/);
});
