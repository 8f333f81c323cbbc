import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseText } from '../../../../src/text/parse/parse.ts';
import { placeInPassage } from '../../../../src/text/parse/place-in-passage.ts';

test('a word is found in the file across marks, notes, escapes and folded white space', () => {
  const parsed = parseText(
    'He \\*said  so[^1] in  **Osh** and\n:spelling[Kygyzstan]{reading="Kyrgyzstan"} then.\n\n[^1]: Osh.',
    { lineOffset: 10 },
  );
  assert.equal(parsed.passages[0]?.text, 'He *said so in Osh and Kygyzstan then.');
  assert.equal(placeOf('so'), '11:12');
  assert.equal(placeOf('Osh'), '11:25');
  assert.equal(placeOf('and'), '11:31');
  assert.equal(placeOf('Kygyzstan'), '12:11');
  assert.equal(placeOf('then'), '12:44');

  function placeOf(words: string): string {
    const [passage] = parsed.passages;
    assert.ok(passage);
    const { line, column } = placeInPassage(passage, { ...parsed, offset: passage.text.indexOf(words) });
    return `${line}:${column}`;
  }
});

test('a space on either side of a note marker is one space in the printed words', () => {
  const parsed = parseText('A [^1] Osh.\n\n[^1]: B', { lineOffset: 0 });
  const [passage] = parsed.passages;
  assert.equal(passage?.text, 'A Osh.');
  assert.deepEqual(placeInPassage(passage, { ...parsed, offset: 2 }), { line: 1, column: 8 });
});

test('in an endnote too', () => {
  const parsed = parseText('A[^1]\n\n[^1]: See Osh.', { lineOffset: 0 });
  const note = parsed.notes[0];
  assert.ok(note);
  assert.deepEqual(placeInPassage(note, { ...parsed, offset: 4 }), { line: 3, column: 11 });
});
