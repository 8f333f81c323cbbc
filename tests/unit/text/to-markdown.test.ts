import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canBeSeen } from '../../../src/records/unseen-characters.ts';
import { parseText } from '../../../src/text/parse/parse.ts';
import { withoutRefusedCharacters } from '../../../src/text/parse/refused-characters.ts';
import { escapeMarkdown } from '../../../src/text/to-markdown.ts';

const punctuation = Array.from('\\`*_[]<>&:#+-=~.!(){}|"\'^1a \u00a0é：');
const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...punctuation), maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom('1', '.', ')', '-', '*', ' ', ':', 'a', '[', '^', ']'),
      maxLength: 12,
    }),
  )
  // A letter that was lost is to be marked, not copied.
  .filter((text) => canBeSeen(text) && withoutRefusedCharacters(text) === text && !text.includes('\ufffd'));

function printed(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

test('any captured line becomes Markdown that reads as exactly that line', () => {
  fc.assert(
    fc.property(words, (text) => {
      const parsed = parseText(escapeMarkdown(text), { lineOffset: 0 });
      assert.deepEqual(parsed.faults, []);
      assert.deepEqual(
        parsed.blocks.map((block) => block.kind === 'paragraph' && block.text),
        [printed(text)],
      );
    }),
    { numRuns: 1000 },
  );
});

test('a line can be written in pieces around a note marker and an editorial mark', () => {
  fc.assert(
    fc.property(words, words, words, (first, second, third) => {
      const line =
        escapeMarkdown(first, { end: false }) +
        '[^i]' +
        escapeMarkdown(second, { start: false, end: false }) +
        ':missing[link]' +
        escapeMarkdown(third, { start: false });
      const parsed = parseText(`${line}\n\n[^i]: a`, { lineOffset: 0 });
      assert.deepEqual(parsed.faults, []);
      assert.equal(parsed.passages[0]?.text, printed(first + second + third));
      assert.equal(parsed.marks.length, 1);
    }),
    { numRuns: 400 },
  );
});

test('what needs no escape is left as it is', () => {
  for (const text of [
    '“Islamic State” – realnaya ugroza, see http://example.org/a_b?c=1: yes (no.21)',
    'At the end: 3,000 of them; A&P',
    'file:///E:/Readings/Central%20Asia.pdf.',
  ]) {
    assert.equal(escapeMarkdown(text), text);
  }
  assert.equal(escapeMarkdown('at 10:30, <Interfax> [sic]'), 'at 10\\:30, \\<Interfax> \\[sic]');
  assert.equal(escapeMarkdown('1. First'), '1\\. First');
});
