import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted, countedMarks, minutesToRead } from '../../../../src/components/words/counted.ts';

test('one thing is singular, others are plural', () => {
  assert.equal(counted(1, 'note'), '1\u00a0note');
  assert.equal(counted(27, 'note'), '27\u00a0notes');
});

test('a part of a minute counts as a whole one, and no article takes none', () => {
  assert.equal(minutesToRead(230), 1);
  assert.equal(minutesToRead(231), 2);
  assert.equal(minutesToRead(0), 1);
});

test('what is missing is named before what is doubtful', () => {
  assert.deepEqual(countedMarks({ doubtful: 2, spelling: 1, 'link missing': 24 }), [
    '24\u00a0links missing',
    '1\u00a0slip of spelling',
    '2\u00a0doubtful wordings',
  ]);
  assert.deepEqual(countedMarks({}), []);
});
