/** Pages whose bytes are not in the encoding that they say: refused, unless a few of them are astray. */
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

test('a stray byte in a page of UTF-8 does not refuse the page: it is told where, and no letter is put in its place', () => {
  const words = 'Дорога к перевалу закрыта с ноября, и письма ждут весны. '.repeat(4);
  const page = (word: Uint8Array): Uint8Array =>
    Buffer.concat([
      Buffer.from(
        `<!doctype html><meta charset="utf-8"><title>Дорога</title>\n<article><h1>Дорога</h1><p>${words}Кафе `,
      ),
      word,
      Buffer.from(` на перевале.</p><p>${words}</p></article>`),
    ]);
  const { text, astray } = decodeHtml(page(Buffer.from([0x63, 0x61, 0x66, 0xe9])));
  assert.equal(astray, 1);
  assert.match(text, /Кафе caf\ufffd на перевале/);
  const parts = readCapture(page(Buffer.from([0x63, 0x61, 0x66, 0xe9])), { file: 'a.html' });
  assert.match(parts.remarks.join(' '), /1 byte is not UTF-8.*byte \d+, in line 2: “….*caf\ufffd на/);
  // A sign that the page itself prints is no stray byte.
  assert.equal(decodeHtml(page(Buffer.from('caf\ufffd'))).astray, 0);
});

test('a page of English that says no encoding and has a few bytes that are not UTF-8 is refused, with what it looks like', () => {
  const words = 'The road to the pass is closed from November on, and letters wait for the spring. '.repeat(
    20,
  );
  const page = (meta: string): Uint8Array =>
    Buffer.from(
      `<!doctype html>${meta}<title>Road</title><p>The caf\xe9 at the pass. ${words}</p>`,
      'latin1',
    );
  assert.throws(() => decodeHtml(page('')), /nothing in it says how/);
  assert.throws(() => readCapture(page(''), { file: 'a.html' }), {
    name: 'ImportRefusal',
    message: /It looks like windows-125\d, and would begin: “/,
  });
  // Where page or server says UTF-8, or a letter beyond ASCII is well-formed, the byte is astray.
  assert.equal(decodeHtml(page('<meta charset="utf-8">')).astray, 1);
  assert.equal(decodeHtml(page(''), 'UTF-8').astray, 1);
  assert.equal(decodeHtml(Buffer.concat([page(''), Buffer.from('<p>caf\u00e9')])).astray, 1);
  assert.equal(decodeHtml(Buffer.concat([Buffer.from('\ufeff'), page('')])).astray, 1);
});
