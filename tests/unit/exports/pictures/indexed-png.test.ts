import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { indexedPng } from '../../../../src/exports/pictures/indexed-png.ts';

/** The chunks of a PNG file by their type. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const size = png.readUInt32BE(at);
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + size));
    at += size + 12;
  }
  return chunks;
}

test('every pixel keeps its colour', () => {
  const png = indexedPng(Uint8Array.from([0, 1, 1, 1, 0, 1]), { width: 3, palette: ['#ff0000', '#0000ff'] });
  assert.equal(png.toString('latin1', 0, 8), '\x89PNG\r\n\x1a\n');
  const chunks = chunksOf(png);
  assert.deepEqual([...chunks.keys()], ['IHDR', 'PLTE', 'IDAT', 'IEND']);
  assert.deepEqual([...(chunks.get('IHDR') ?? [])], [0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
  assert.deepEqual([...(chunks.get('PLTE') ?? [])], [255, 0, 0, 0, 0, 255]);
  assert.deepEqual([...inflateSync(chunks.get('IDAT') ?? '')], [0, 0, 1, 1, 0, 1, 0, 1]);
});

test('a palette that is too long is refused', () => {
  const palette = Array.from({ length: 257 }, () => '#000000');
  assert.throws(() => indexedPng(Uint8Array.of(0), { width: 1, palette }), RangeError);
});
