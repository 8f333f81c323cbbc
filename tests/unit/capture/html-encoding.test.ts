/** Pages whose bytes are not in the encoding that they say: refused, and never read with signs in place of letters. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCapture } from '../../../scripts/import/read-capture.ts';
import { decodeHtml } from '../../../src/capture/html-encoding.ts';

/** “Привет” in windows-1251. */
const hello = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2];

test('a page that says UTF-8 and is windows-1251 is refused, with what it looks like', () => {
  const bytes = Buffer.concat([Buffer.from('<!doctype html><meta charset="utf-8"><p>'), Buffer.from(hello)]);
  assert.throws(() => decodeHtml(bytes), /says that it is encoded as utf-8, and has bytes that are not/);
  assert.throws(() => decodeHtml(Buffer.from(hello)), /nothing in it says how/);
  assert.throws(() => readCapture(bytes, { file: 'a.html' }), {
    name: 'ImportRefusal',
    message: /It looks like windows-1251, and would begin: “Привет”\. Save the page again/,
  });
});

test('where the server says UTF-8 and the page windows-1251, bytes that are not UTF-8 are read as the page says', () => {
  const bytes = Buffer.concat([Buffer.from('<meta charset="windows-1251"><p>'), Buffer.from(hello)]);
  assert.match(decodeHtml(bytes, 'UTF-8').text, /<p>Привет$/);
});

test('UTF-16 is read by its mark or by what the server says; without both, it and what is no page are refused', () => {
  const wide = Buffer.from('<p>Привет', 'utf16le');
  assert.equal(decodeHtml(Buffer.concat([Buffer.from([0xff, 0xfe]), wide])).text, '<p>Привет');
  assert.equal(decodeHtml(wide, 'utf-16le').text, '<p>Привет');
  assert.throws(() => decodeHtml(wide), /U\+0000, which no page has/);
  const icon = Buffer.from([0, 0, 1, 0, 1, 0, 16, 16, 0xff, 0xfe]);
  assert.throws(() => readCapture(icon, { file: 'icon.html' }), {
    name: 'ImportRefusal',
    message: /U\+0000, which no page has/,
  });
});
