import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonKeys } from '../../../src/permalinks/json-keys.ts';

test('each key is found with the keys around it and where it stands, and the second of two equal ones as such', () => {
  const text = '{"a": {"b{\\"": [ {"c" : "d: }"} ], "e": 1}, "f":\n{"b": "a", "b": 2}, "a": 3}';
  assert.deepEqual(
    [...jsonKeys(text)].map(({ path, offset, isTwice }) => [path.join('/'), text[offset + 1], isTwice]),
    [
      ['a', 'a', false],
      ['a/b{"', 'b', false],
      ['a/b{"/c', 'c', false],
      ['a/e', 'e', false],
      ['f', 'f', false],
      ['f/b', 'b', false],
      ['f/b', 'b', true],
      ['a', 'a', true],
    ],
  );
});
