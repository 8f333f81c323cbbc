import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureForm } from '../../../../src/reading/bytes/picture-form.ts';

/** The first bytes of pictures as programs write them: 640 by 3 pixels. */
const begins: readonly (readonly [ending: string, bytes: string])[] = [
  ['png', '89504e470d0a1a0a 0000000d49484452 00000280 00000003 0802000000'],
  ['gif', '474946383961 8002 0300 f00000'],
  ['jpg', 'ffd8 ffe000104a46494600010100000100010000 ffc4000401ff ffff c2 000b 08 0003 0280 03'],
  ['webp', '52494646 24000000 57454250 56503820 18000000 300100 9d012a 8002 0300'],
  ['webp', '52494646 24000000 57454250 5650384c 18000000 2f 7f820000 00'],
  ['webp', '52494646 24000000 57454250 56503858 0a000000 10000000 7f0200 020000'],
];

for (const [ending, hex] of begins)
  test(`the size of a picture is read from its first bytes: ${ending} ${hex.slice(-14)}`, () => {
    const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex');
    assert.deepEqual(pictureForm(bytes), { ending, width: 640, height: 3 });
    assert.equal(pictureForm(bytes.subarray(0, 9)), undefined, 'cut off');
  });

test('what is no picture is told as none', () => {
  for (const text of ['', '<html><body>No picture here</body></html>', 'GIF'])
    assert.equal(pictureForm(Buffer.from(text)), undefined, text);
  assert.equal(pictureForm(Buffer.from('ffd8000102030405060708090a0b0c0d', 'hex')), undefined);
});
