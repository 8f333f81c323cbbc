/** What a copy of the archive takes where all of it would be too much for a device. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesThatFit } from '../../../../scripts/build/offline-list.ts';

const words = ['index.html', 'articles/x/index.html'];
const pictures = ['articles/x/pictures/gate.png', 'articles/x/pictures/road.jpg'];

test('pictures come along as long as all is small enough, else the words come alone', () => {
  const small = new Map([...words, ...pictures].map((file) => [file, 1_000_000]));
  assert.deepEqual(filesThatFit(small), [...words, ...pictures]);
  const large = new Map([...words, ...pictures].map((file) => [file, 20_000_000]));
  assert.deepEqual(filesThatFit(large), words);
});
