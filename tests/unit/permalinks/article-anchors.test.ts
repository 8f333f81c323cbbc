/** Texts against the lock: what keeps its anchor, what is refused, what leaves a notice. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lockTexts, type PrintedTexts } from '../../../src/permalinks/article-anchors.ts';
import type { LockedAddress } from '../../../src/permalinks/lock.ts';
import type { ArticleRecord } from '../../../src/records/article.ts';

const paragraphs = [
  'The market opens at six, and by seven the lanes are full.',
  'Nobody keeps count of those who come from the hills with wool.',
  'By noon the whole square is empty, and dogs sleep in it.',
];
const notes = ['Town Gazette, on the lanes at dawn.', 'A talk with the guard of the northern gate.'];
const texts: PrintedTexts = { paragraphs, notes, noteReferences: [1, 2] };
const { locked } = lockTexts(texts, { locked: undefined, corrections: [] });

test('the first time, every text and every marker gets an anchor, and nothing is amiss', () => {
  const first = lockTexts(texts, { locked: undefined, corrections: [] });
  assert.deepEqual(Object.keys(first.locked.anchors), ['p1', 'p2', 'p3', 'n1', 'n2', 'r1', 'r2', 'r2b']);
  assert.equal(first.locked.anchors['r2b'], 'n2');
  assert.deepEqual(first.findings, []);
});

test('what has not changed is found in order, and its entry stays the same to the letter', () => {
  const again = lockTexts(texts, { locked, corrections: [] });
  assert.deepEqual(again.findings, []);
  assert.deepEqual(again.locked, locked);
});

test('changed words are refused without a correction, and with an old one', () => {
  const changed = { ...texts, paragraphs: paragraphs.with(1, `${paragraphs[1] ?? ''} And salt.`) };
  assert.deepEqual(found(changed), ['AnchorChanged p2']);
  assert.deepEqual(found(changed, [correction({ anchors: ['p2'] })]), ['LockBehind p2']);
  const old = { ...locked, corrections: 1 };
  assert.deepEqual(found(changed, [correction({ anchors: ['p2'] })], old), ['AnchorChanged p2']);
});

test('another order of the texts, or of their fingerprints, is refused without a correction', () => {
  const moved = { ...texts, paragraphs: [paragraphs[1] ?? '', paragraphs[0] ?? '', paragraphs[2] ?? ''] };
  assert.deepEqual(found(moved), ['AnchorMoved p2']);
  assert.deepEqual(found(moved, [correction({ anchors: ['p2'] })]), ['LockBehind p2']);
  const { p1 = null, p3 = null } = locked.anchors;
  const exchanged = { ...locked, anchors: { ...locked.anchors, p1: p3, p3: p1 } };
  assert.deepEqual(found(texts, [], exchanged), ['AnchorMoved p3', 'AnchorMoved p2']);
  const mended = lockTexts(moved, { locked, corrections: [correction({ anchors: ['p2'] })] });
  const after = { locked: mended.locked, corrections: [correction({ anchors: ['p2'] })] };
  assert.deepEqual(lockTexts(moved, after).findings, [], 'once it is locked, nothing is amiss');
});

test('a removed note takes its markers along, each to the notice', () => {
  const without = { ...texts, notes: notes.slice(0, 1), noteReferences: [1] };
  assert.deepEqual(found(without), ['AnchorLost n2', 'AnchorLost r2', 'AnchorLost r2b']);
  const {
    findings,
    retired,
    locked: next,
  } = lockTexts(without, {
    locked,
    corrections: [correction({ removed: ['n2'] })],
  });
  assert.deepEqual([...new Set(findings.map(({ kind }) => kind))], ['LockBehind']);
  const notice = { anchor: 'n2', after: 'n1', date: '2020-01-01', what: 'It.', markers: ['r2', 'r2b'] };
  assert.deepEqual(retired, [notice]);
  assert.deepEqual(
    Object.entries(next.anchors).flatMap(([anchor, print]) => (print === null ? [anchor] : [])),
    ['n2', 'r2', 'r2b'],
  );
});

test('the marker of a note that was put in goes with that note', () => {
  const between = ['Town Gazette, on the lanes at dawn.', 'A letter from the mayor.', ...notes.slice(1)];
  const more = lockTexts(
    { ...texts, notes: between, noteReferences: [1, 1, 2] },
    { locked, corrections: [] },
  ).locked;
  assert.equal(more.anchors['r1a'], 'n1a');
  assert.deepEqual(found(texts, [correction({ removed: ['n1a'] })], more), [
    'LockBehind n1a',
    'LockBehind r1a',
  ]);
});

test('a retired paragraph leaves its notice after what stood before it, in every later version', () => {
  const two = { ...texts, paragraphs: paragraphs.toSpliced(1, 1) };
  const corrections = [correction({ removed: ['p2'] })];
  const { locked: next } = lockTexts(two, { locked, corrections });
  const later = lockTexts(two, { locked: next, corrections });
  assert.deepEqual(later.findings, []);
  assert.deepEqual(
    later.retired.map(({ anchor, after }) => [anchor, after]),
    [['p2', 'p1']],
  );
  assert.deepEqual(Object.keys(later.locked.anchors).slice(0, 3), ['p1', 'p2', 'p3']);
});

test('the change log only grows: a correction that is gone is told', () => {
  const two = { ...texts, paragraphs: paragraphs.toSpliced(1, 1) };
  const { locked: next } = lockTexts(two, { locked, corrections: [correction({ removed: ['p2'] })] });
  assert.deepEqual(found(two, [], next), ['CorrectionLost ']);
  assert.deepEqual(found(two, [correction({ anchors: ['p1'] })], next), ['CorrectionLost p2']);
});

test('a correction of the record alone still belongs into the lock', () => {
  assert.deepEqual(found(texts, [correction({})]), ['LockBehind ']);
});

function found(
  now: PrintedTexts,
  corrections: ArticleRecord['corrections'] = [],
  before: LockedAddress = locked,
): string[] {
  return lockTexts(now, { locked: before, corrections }).findings.map(
    ({ kind, anchor }) => `${kind} ${anchor}`,
  );
}

function correction(of: { anchors?: string[]; removed?: string[] }): ArticleRecord['corrections'][number] {
  return { date: '2020-01-01', what: 'It.', anchors: [], removed: [], ...of };
}
