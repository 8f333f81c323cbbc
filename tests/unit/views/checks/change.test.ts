import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeOf } from '../../../../src/views/checks/change.ts';

const file = 'content/articles/a.md';

test('words that are changed are told as they were and as they are, line by line', () => {
  assert.deepEqual(changeOf({ file, replace: 'one\n', by: '  one\n\ntwo\n' }), {
    file,
    does: 'is changed',
    before: 'one',
    after: '  one\n\ntwo',
  });
});

test('words that go, and a file that is empty, are told without an empty box', () => {
  assert.deepEqual(changeOf({ file, replace: 'one', by: '' }), {
    file,
    does: 'loses these words',
    before: 'one',
  });
  assert.deepEqual(changeOf({ file, text: '' }), { file, does: 'is empty' });
});

test('what cannot be seen is told by its code, in names too', () => {
  assert.deepEqual(changeOf({ file: 'a\u001b.md', text: 'x\u202ey\tz' }), {
    file: String.raw`a\u{1b}.md`,
    does: 'is added, with these words',
    after: String.raw`x\u{202e}y\u{9}z`,
  });
  assert.equal(changeOf({ file, base64: btoa('t: \xd0\n') }).after, String.raw`t: \xd0`);
});

test('other edits are told in a sentence', () => {
  const told = [
    { file, copyOf: 'b.md' },
    { file, bytes: 5 },
    { file, link: 'b.md' },
    { file, digestOf: 'b.txt' },
    { file, delete: true },
  ] as const;
  assert.deepEqual(
    told.map((edit) => changeOf(edit).does),
    [
      'is a copy of b.md',
      'has 5 bytes',
      'is a link to b.md',
      'is given the digest of b.txt',
      'is taken away',
    ],
  );
});
