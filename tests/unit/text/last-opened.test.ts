/** What was opened last is at hand, and no more than that. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastOpened } from '../../../src/text/last-opened.ts';

test('of more than may be held, the one not asked for longest is opened again', () => {
  const opened: string[] = [];
  const open = lastOpened((key) => {
    opened.push(key);
    return key.toUpperCase();
  }, 2);
  assert.deepEqual(['a', 'b', 'a', 'c', 'a', 'b'].map(open), ['A', 'B', 'A', 'C', 'A', 'B']);
  assert.deepEqual(opened, ['a', 'b', 'c', 'b']);
});

test('what is not there is not looked for again while it is remembered', () => {
  let times = 0;
  const open = lastOpened((): string | undefined => {
    times += 1;
    return undefined;
  }, 2);
  assert.deepEqual([open('a'), open('a')], [undefined, undefined]);
  assert.equal(times, 1);
});
