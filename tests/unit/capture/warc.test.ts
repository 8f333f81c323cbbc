/** Records of a WARC file that are not whole, or not what they say. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { warcRecord } from '../../../src/capture/warc.ts';

const page = Buffer.from(`<!doctype html><title>A page</title><p>${'Words of it. '.repeat(40)}`);

for (const said of ['-50', '1e3', '99999999999999999999', ''])
  test(`a record whose length is "${said}" is told, and ends the reading`, () => {
    const bytes = record(page)
      .toString('latin1')
      .replace(/(?<=length: )\d+/, said);
    assert.throws(
      () => warcRecord(Buffer.from(bytes, 'latin1')),
      /Content-Length is ".*", which is no length/,
    );
  });

test('a file that ends within a record is told, wherever it breaks off', () => {
  const whole = Buffer.concat([record(page), record(page)]);
  const [inBlock, inHeaders] = [whole.length - 60, record(page).length + 20];
  for (const end of [inBlock, inHeaders])
    assert.throws(() => warcRecord(whole.subarray(0, end)), /ends too early/);
  assert.deepEqual(Buffer.from(warcRecord(whole).bytes), page);
});

for (const [encoding, pack] of [
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
  ['deflate', deflateSync],
] as const)
  test(`a page sent as ${encoding} is unpacked, taken as it is where stored plain, and told where it breaks off`, () => {
    const packed = pack(page);
    assert.deepEqual(Buffer.from(warcRecord(record(packed, encoding)).bytes), page);
    assert.deepEqual(Buffer.from(warcRecord(record(page, encoding)).bytes), page);
    assert.throws(() => warcRecord(record(packed.subarray(0, -12), encoding)), /damaged or breaks off/);
  });

test('what unpacks to more than any article has is told, not unpacked', () => {
  const bomb = gzipSync(Buffer.alloc(200_000_001));
  assert.throws(() => warcRecord(record(bomb, 'gzip')), /unpacks to more than 200000000 bytes/);
  assert.throws(() => warcRecord(bomb), /unpacks to more than 200000000 bytes/);
});

function record(body: Uint8Array, encoding = 'identity'): Buffer {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: ${encoding}\r\n\r\n`;
  const length = http.length + body.length;
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.org/\r\nContent-length: ${length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head + http), body, Buffer.from('\r\n\r\n')]);
}
