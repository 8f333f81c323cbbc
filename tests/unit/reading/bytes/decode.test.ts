/** Bytes that people wrote, decoded. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../../../src/reading/bytes/decode.ts';

test('a byte-order mark goes, and every line end becomes a line feed', () => {
  assert.deepEqual(decoded('\ufeffone\r\ntwo\rthree\n'), { text: 'one\ntwo\nthree\n', issues: [] });
});

test('of bytes that are not UTF-8 nothing is read, and the place of the first is told', () => {
  const { text, issues } = decode(Buffer.from([...Buffer.from('Ош\nab'), 0xff, 0x63]), 'content/x.md');
  assert.equal(text, '');
  assert.deepEqual(
    issues.map(({ kind, file, line, column }) => [kind, file, line, column]),
    [['NotUtf8', 'content/x.md', 2, 3]],
  );
});

test('characters that cannot be seen are told, each at its place; a tab is no such character', () => {
  const { issues } = decoded('a\tb\n c\u200bd\u202e');
  assert.deepEqual(
    issues.map(({ line, column, message }) => [line, column, /U\+\w+/.exec(message)?.[0]]),
    [
      [2, 3, 'U+200B'],
      [2, 5, 'U+202E'],
    ],
  );
});

test('of a file full of them, twenty are told', () => {
  assert.equal(decoded('\u200b'.repeat(500)).issues.length, 20);
});

test('what is no text is told once', () => {
  for (const text of ['\u0000'.repeat(500), '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR']) {
    const { issues } = decoded(text);
    assert.deepEqual(
      issues.map(({ kind, line }) => [kind, line]),
      [['NotUtf8', 1]],
    );
    assert.match(issues[0]?.message ?? '', /no text/);
  }
});

function decoded(text: string) {
  return decode(Buffer.from(text), 'content/x.md');
}
