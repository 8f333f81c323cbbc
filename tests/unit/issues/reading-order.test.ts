import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issue, type Issue } from '../../../src/issues/issue.ts';
import { inReadingOrder } from '../../../src/issues/reading-order.ts';

test('of very many faults of one kind in a file, the first twenty are told and the rest counted', () => {
  const told = inReadingOrder([...lines(15_000).reverse(), fault('b.md', 7)]);
  assert.equal(told.length, 22);
  assert.deepEqual([told[19]?.line, told[20]?.line, told[21]?.file], [20, 21, 'b.md']);
  assert.equal(told[20]?.message, 'Here and below are 14980 more of this kind.');
  assert.deepEqual(inReadingOrder(lines(21)), lines(21));
});

test('what is told twice is told once, in the order of the files', () => {
  assert.deepEqual(inReadingOrder([fault('b.md', 1), fault('a.md', 2), fault('a.md', 1), fault('a.md', 2)]), [
    fault('a.md', 1),
    fault('a.md', 2),
    fault('b.md', 1),
  ]);
});

function fault(file: string, line: number): Issue {
  return issue('EmptyBody', { file, line, column: 1 }, {});
}

function lines(count: number): Issue[] {
  return Array.from({ length: count }, (_, i) => fault('a.md', i + 1));
}
