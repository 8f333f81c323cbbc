import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { line } from '../../../src/records/line.ts';

describe('a line of a record', () => {
  it('holds the letters of any script, joiners and accents', () => {
    const fine = ['A.I.', '…', 'Ақорда', 'می\u200cخواهم', 'Q\u0301\u0302\u0303a', '☂\ufe0f', 'a\ufffdb'];
    assert.deepEqual(refused(fine), []);
  });

  it('holds nothing that cannot be seen where it stands', () => {
    const unseen = [
      ...['\0', '\u001b', '\u0085', '\u2028', '\ud800', '\ue000', '\u00ad', '\u034f', '\u061c', '\u115f'],
      ...['\u180e', '\u200b', '\u200f', '\u202e', '\u2060', '\u206a', '\u2800', '\u3164', '\ufeff', '\ufff9'],
      ...['\ufffe', '\uffff', '\u{1fffe}', '\u{e0041}', '\u{e0100}', '\u0301'.repeat(60)],
    ].map((character) => `a${character}b`);
    assert.deepEqual(refused(unseen), unseen);
  });

  it('has something in it that can be seen', () => {
    const blank = ['\u200d', '\u200c\u200d', '\ufe0f', '\u0301'];
    assert.deepEqual(refused(blank), blank);
  });

  it('is one line, its spaces single', () => {
    const spaced = ['', ' ', ' a', 'a ', 'a  b', 'a\nb', 'a\tb', 'a\u00a0b', 'e\u0301'];
    assert.deepEqual(refused(spaced), spaced);
  });
});

function refused(texts: readonly string[]): string[] {
  return texts.filter((text) => !line.safeParse(text).success);
}
