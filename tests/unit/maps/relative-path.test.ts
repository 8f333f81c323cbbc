import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relativePath } from '../../../src/maps/relative-path.ts';

test('lines become steps, moves stay where they are', () => {
  assert.equal(relativePath('M1.5,2L3,2L2.9,1.5ZM10,0.5L0,0'), 'M1.5,2l1.5,0-.1-.5ZM10,.5l-10-.5');
  assert.equal(relativePath('M0,0L1,1L2,3'), 'M0,0l1,1 1,2');
});

test('a line of many small steps ends where it should', () => {
  const path = Array.from(
    { length: 999 },
    (_, i) => `${i === 0 ? 'M' : 'L'}${(i * 0.1).toFixed(1)},${(i * 0.3).toFixed(1)}`,
  ).join('');
  const steps = [...relativePath(path).matchAll(/-?[\d.]+,[\d.]+/g)].map(([pair]) =>
    pair.split(',').map(Number),
  );
  const sum = (at: number): number => steps.reduce((total, step) => total + (step[at] ?? 0), 0);
  assert.deepEqual([sum(0).toFixed(1), sum(1).toFixed(1)], ['99.8', '299.4']);
});

test('nothing stays nothing', () => {
  assert.equal(relativePath(''), '');
});
