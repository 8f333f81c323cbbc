import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wellFormedBytes } from '../../../../src/reading/bytes/well-formed-bytes.ts';

test('bytes end being UTF-8 where the broken letter begins, however many of its bytes are right', () => {
  const broken = [[0xff], [0xc3], [0xe2, 0x80], [0xe0, 0x80, 0xaf], [0xed, 0xa0, 0x80], [0xf0, 0x9f, 0x98]];
  for (const letter of broken) {
    assert.equal(
      wellFormedBytes(Uint8Array.from([0xd0, 0xb0, ...letter, 0x63])),
      2,
      `${letter.join()}, then c`,
    );
    assert.equal(wellFormedBytes(Uint8Array.from([0xd0, 0xb0, ...letter])), 2, `${letter.join()} at the end`);
  }
});
