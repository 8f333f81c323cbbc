import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareWithCapture, type CaptureOptions } from '../../../../src/text/fidelity/fidelity.ts';
import { parseText } from '../../../../src/text/parse/parse.ts';
import { escapeMarkdown } from '../../../../src/text/to-markdown.ts';

const capture = [
  'The Title',
  '\u00a0 \u00a0First paragraph has some words[i], and it goes on for a good while longer.',
  'Subscribe now',
  'Second paragraph “stands” here – with dashes and more words to read.[ii]',
  'A heading',
  'Third one is the end.',
  '[i], Note one at length,',
  '[ii] Note two.',
  'Add comment',
].join('\n\n');

const article = [
  'First paragraph has some words[^i], and it goes\non for a good while longer.',
  'Second *paragraph* “stands” here – with dashes\nand :spelling[more]{reading="many"} words to read.[^ii]',
  '## A heading',
  'Third one is the end.',
  '[^i]: , Note one at length,:missing[link]',
  '[^ii]: Note two.',
].join('\n\n');

const leftOut = [
  { text: 'The Title', place: 'before' },
  { text: 'Subscribe now', place: 'p1' },
  { text: 'Add comment', place: 'after' },
];

/** The departure of an article whose first line is line 21 of its file. */
function departure(markdown: string, options: Partial<CaptureOptions> = {}) {
  return compareWithCapture(parseText(markdown, { lineOffset: 20 }), { capture, leftOut, ...options })[0];
}

test('a whole article is its capture', () => {
  assert.equal(departure(article), undefined);
  assert.equal(departure(article, { capture: capture.replaceAll('\n\n', '\r\n') }), undefined);
  assert.equal(departure(article, { capture: `\ufeff${capture}\n\n` }), undefined);
  const anchors = ['p1a', 'p2', 'p3', 'n1', 'n2'];
  const moved = leftOut.map((part) => (part.place === 'p1' ? { ...part, place: 'p1a' } : part));
  assert.equal(departure(article, { leftOut: moved, anchors }), undefined);
});

test('one changed letter is found at its line and column, with both readings', () => {
  assert.deepEqual(departure(article.replace('dashes', 'dushes')), {
    kind: 'differs',
    line: 24,
    column: 42,
    expected: '” here – with dashes and more',
    found: '” here – with dushes and more',
    normalization: false,
  });
  assert.equal(
    departure(article.replace('“stands”', '"stands"'))?.expected,
    'cond paragraph “stands” here –',
  );
  assert.equal(departure(article.replace('[more]', '[mere]'))?.column, 16);
  assert.equal(departure(article.replace('words[^i], and', 'words, and[^i]'))?.kind, 'differs');
  assert.equal(departure(article.replace('has some', 'hassome'))?.kind, 'differs');
});

test('words of the capture that the article lacks are named, with the line after which they are missing', () => {
  const lost = (found: ReturnType<typeof departure>) => [found?.kind, found?.words, found?.line];
  assert.deepEqual(lost(departure(article.replace('good ', ''))), ['missing', 'good', 22]);
  assert.deepEqual(lost(departure(article.replace(' to read.', ''))), ['missing', 'to read.', 25]);
  assert.deepEqual(lost(departure(article.replace('Third one is the end.', ''))), [
    'missing',
    'Third one is the end.',
    27,
  ]);
  assert.deepEqual(lost(departure(article, { leftOut: leftOut.slice(0, 2) })), [
    'missing',
    'Add comment',
    33,
  ]);
  assert.deepEqual(lost(departure(article, { leftOut: leftOut.slice(1) })), ['missing', 'The Title', 21]);
});

test('words that the capture has not are named', () => {
  const more = (found: ReturnType<typeof departure>) => [found?.kind, found?.words, found?.line];
  assert.deepEqual(more(departure(article.replace('good ', 'very good '))), ['added', 'very', 22]);
  assert.deepEqual(more(departure(article.replace('the end.', 'the end. And more.'))), [
    'added',
    'And more.',
    29,
  ]);
  assert.deepEqual(more(departure(article.replace('Third', 'Our own words.\n\nThird'))), [
    'added',
    'Our own words.',
    29,
  ]);
});

test('a left-out part must be the capture too, and stand after a paragraph that exists', () => {
  const wrong = departure(article, {
    leftOut: [{ text: 'The Titel', place: 'before' }, ...leftOut.slice(1)],
  });
  assert.deepEqual([wrong?.kind, wrong?.leftOut], ['differs', 0]);
  const nowhere = departure(article, { leftOut: [...leftOut, { text: 'x', place: 'p9' }] });
  assert.deepEqual([nowhere?.kind, nowhere?.leftOut, nowhere?.found], ['place', 3, 'p9']);
});

test('letters that differ only in their Unicode form are a departure, and it says so', () => {
  const composed = capture.replace('Third', 'Th\u00edrd');
  assert.equal(departure(article.replace('Third', 'Th\u00edrd'), { capture: composed }), undefined);
  const found = departure(article.replace('Third', 'Thi\u0301rd'), { capture: composed });
  assert.deepEqual([found?.kind, found?.normalization, found?.line], ['differs', true, 29]);
});

test('bullets, numbers and drawn lines may stand in the capture or not', () => {
  const options = (text: string) => ({ capture: text, leftOut: [] });
  assert.equal(departure('- one\n- two', options('• one\n• two')), undefined);
  assert.equal(departure('- one\n- two', options('one\ntwo')), undefined);
  assert.equal(departure('3. one\n4. two', options('3) one\n4) two')), undefined);
  assert.equal(departure('3. one\n4. two', options('3. one\n5. two'))?.kind, 'differs');
  assert.equal(departure('one\n\n* * *\n\ntwo', options('one\n***\ntwo')), undefined);
});

test('whatever letter of whatever article is changed, the change is found in its line', () => {
  const line = fc
    .string({ unit: fc.constantFrom(...Array.from('abc déж.,*_[(“ \u{1f600}')), minLength: 1, maxLength: 40 })
    .filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.nat(), (lines, seed) => {
      const markdown = lines.map((text) => escapeMarkdown(text)).join('\n\n');
      const whole = { capture: lines.join('\n\n'), leftOut: [] };
      assert.equal(departure(markdown, whole), undefined);
      const index = seed % lines.length;
      const characters = Array.from(lines[index] ?? '');
      const at = characters.findIndex((character) => /\S/.test(character));
      characters[at] = 'X';
      const changed = lines
        .with(index, characters.join(''))
        .map((text) => escapeMarkdown(text))
        .join('\n\n');
      assert.equal(departure(changed, whole)?.line, 21 + index * 2);
    }),
    { numRuns: 300 },
  );
});
