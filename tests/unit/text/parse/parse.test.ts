import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseText } from '../../../../src/text/parse/parse.ts';

const text = [
  'In his *September* 2014 statement[^i], he named the\nISIL,:missing[link] a “threat”.',
  '## Reactions in :spelling[Kygyzstan]{reading="Kyrgyzstan"}',
  '> Quoted, and :doubtful[odd]{note="May be reversed."}.[^ii]',
  '- one\n- two[^i]',
  '[^i]: The first note, :missing[publisher]\n\n    and more of it.\n\n[^ii]: The second.',
].join('\n\n');

/** The faults of a text whose first line is line 11 of its file, as "kind line:column". */
function faultsOf(markdown: string): string[] {
  const { faults } = parseText(markdown, { lineOffset: 10 });
  return faults.map(({ kind, line, column }) => `${kind} ${line}:${column}`);
}

test('headings, paragraphs and endnotes are the passages', () => {
  const parsed = parseText(text, { lineOffset: 10 });
  assert.deepEqual(parsed.faults, []);
  assert.deepEqual(
    parsed.blocks.map((block) => [block.kind, block.kind === 'rule' ? '' : block.text, block.line]),
    [
      ['paragraph', 'In his September 2014 statement, he named the ISIL, a “threat”.', 11],
      ['heading', 'Reactions in Kygyzstan', 14],
      ['paragraph', 'Quoted, and odd.', 16],
      ['paragraph', 'one', 18],
      ['paragraph', 'two', 19],
      ['note', 'The first note, and more of it.', 21],
      ['note', 'The second.', 25],
    ],
  );
  assert.equal(parsed.passages.length, 7);
  assert.deepEqual(
    parsed.notes.map(({ label, references }) => [label, references.length]),
    [
      ['i', 2],
      ['ii', 1],
    ],
  );
});

test('editorial marks say what is shown and in which passage', () => {
  const { marks } = parseText(text, { lineOffset: 10 });
  assert.deepEqual(
    marks.map(({ kind, shown, passage, words, reading, note }) => [
      kind,
      shown,
      passage,
      words,
      reading,
      note,
    ]),
    [
      ['missing', '[link missing]', 0, undefined, undefined, undefined],
      ['spelling', '[spelled so in the copy; likely Kyrgyzstan]', 1, 'Kygyzstan', 'Kyrgyzstan', undefined],
      ['doubtful', '[so in the copy]', 2, 'odd', undefined, 'May be reversed.'],
      ['missing', '[publisher missing]', 5, undefined, undefined, undefined],
    ],
  );
});

test('printed text is NFC with white space folded, and each run says where its words stand', () => {
  const { passages } = parseText('a\u00a0 b *c\nd*  e\u0301 &amp; f\\*', { lineOffset: 0 });
  assert.equal(passages[0]?.text, 'a b c d é & f*');
  assert.equal(passages[0].runs.length, 3);
  for (const { start, words } of passages[0].runs) {
    assert.equal(passages[0].text.slice(start, start + words.length), words);
  }
  assert.equal(parseText('e*\u0301*', { lineOffset: 0 }).passages[0]?.text, 'é');
});

test('line ends of every kind give the same text and the same places', () => {
  const places = (markdown: string) =>
    parseText(markdown, { lineOffset: 3 }).passages.map(({ text, line }) => [text, line]);
  assert.deepEqual(places('a\r\n\r\nb\r\n'), places('a\n\nb\n'));
  assert.deepEqual(places('a\r\rb\r'), places('a\n\nb\n'));
});

test('each fault is found at its line and column', () => {
  const cases: Record<string, string[]> = {
    '': ['empty-body 11:1'],
    '## Only a heading': ['empty-body 11:1'],
    ':missing[text]': ['empty-body 11:1'],
    '\u200d': ['empty-block 11:1', 'empty-body 11:1'],
    'a\n\n##\n\n## :missing[text]': ['empty-block 13:1'],
    'a\n\n- b\n-\n- &nbsp;': ['empty-block 14:1', 'empty-block 15:3'],
    'a\n\n> **&#xa0;**\n\n>': ['empty-block 13:3', 'empty-block 15:1'],
    'a[^x]\n\n[^x]: &nbsp;': ['empty-endnote 13:1'],
    'a :spelling[&nbsp;]': ['empty-mark 11:3'],
    'a [b](https://e.org/&#x202e;gpj.exe)': ['link-address 11:3'],
    'a\u061c b': ['refused-character 11:2'],
    'a <b>c</b>': ['raw-html 11:3', 'raw-html 11:7'],
    'said <Interfax> today': ['raw-html 11:6'],
    'a\n\n<div>\nb\n</div>': ['raw-html 13:1'],
    'a\n\n<!-- b\n\nc': ['unclosed-comment 13:1'],
    'a <!-- b\n\nc': ['unclosed-comment 11:3'],
    'a <!-- b --> c': ['raw-html 11:3'],
    'a\nb[^x]': ['marker-without-endnote 12:2'],
    'a\n\n[^x]: b': ['endnote-without-marker 13:1'],
    'a[^x]\n\n[^x]: b\n[^x]: c': ['duplicate-endnote 14:1'],
    'a[^x]\n\n> [^x]: b': ['nested-endnote 13:3'],
    'a[^x]\n\n[^x]:': ['empty-endnote 13:1'],
    'a[^x]\n\n[^x]: b\n\n    - c': ['markup-not-allowed 15:5'],
    'a ![b](http://c.org)': ['markup-not-allowed 11:3'],
    'a `b`': ['markup-not-allowed 11:3'],
    '```\na\n```\n\nb': ['markup-not-allowed 11:1'],
    'a\n\n    b': ['markup-not-allowed 13:1'],
    'a [b]\n\n[b]: http://c.org': ['markup-not-allowed 11:3', 'markup-not-allowed 13:1'],
    'a [b](http://c.org "d")': ['markup-not-allowed 11:3'],
    'a[^x] [b[^x]](http://c.org)\n\n[^x]: d': ['markup-not-allowed 11:9'],
    '# a\n\nb': ['heading-level 11:1'],
    '##### a\n\nb': ['heading-level 11:1'],
    '[a](file:///E:/b.pdf)': ['link-address 11:1'],
    '[a](/b)': ['link-address 11:1'],
    '[a](http://b.org/%2)': ['link-address 11:1'],
    '[a](http://)': ['link-address 11:1'],
    '[a](http://b:c@d.org)': ['link-address 11:1'],
    '<a@b.org>': ['link-address 11:1'],
    'a [](http://b.org)': ['link-without-text 11:3'],
    'at 12:pm': ['unknown-mark 11:6'],
    'at 12:30': ['unknown-mark 11:6'],
    '::missing[link]': ['block-mark 11:1', 'empty-body 11:1'],
    ':::note\na\n:::': ['block-mark 11:1'],
    'a :missing[picture]': ['unknown-missing 11:3'],
    'a :missing': ['unknown-missing 11:3'],
    'a :missing[link[^x]]\n\n[^x]: b': ['unknown-missing 11:3', 'endnote-without-marker 13:1'],
    'a :missing[link]{reading="b"}': ['unknown-mark-attribute 11:3'],
    'a :spelling[]': ['empty-mark 11:3'],
    'a :spelling[b]{reading=""}': ['empty-mark 11:3'],
    'a :spelling[b :missing[link]]': ['nested-mark 11:15'],
    'a\n\n<<<<<<< ours\nb\n=======\nc\n>>>>>>> theirs': ['merge-marker 13:1'],
    'a\n\nb\u202ec': ['refused-character 13:2'],
    'a\u0000b': ['refused-character 11:2'],
    'a &#x202e;b': ['refused-character 11:3'],
    'a :doubtful[b]{note="c&#x202e;"}': ['refused-character 11:3'],
    [`a${'\u0301'.repeat(20)}`]: ['refused-character 11:2'],
  };
  for (const [markdown, expected] of Object.entries(cases)) {
    assert.deepEqual(faultsOf(markdown).toSorted(), expected.toSorted(), JSON.stringify(markdown));
  }
});

test('what is escaped, or only looks like a fault, is none', () => {
  for (const markdown of [
    'a \\<Interfax> b, 2 < 3',
    'a \\[^x] and \\<!-- b',
    'at 12\\:pm; see http://a.org; a: b',
    'a [sic] b',
    'file:///E:/Readings/Central%20Asia.pdf.',
    '[a](https://b.org/c?d=%D0%B0&e=1#f)',
    '<https://a.org/>',
    'a\n\nb\n---\n\nc\n\n* * *\n\nd',
    'a  \nb',
  ]) {
    assert.deepEqual(faultsOf(markdown), [], JSON.stringify(markdown));
  }
});

test('a plain word in angle brackets is named in its fault', () => {
  const [fault] = parseText('said <Interfax> today', { lineOffset: 0 }).faults;
  assert.deepEqual(fault, { kind: 'raw-html', source: '<Interfax>', word: 'Interfax', line: 1, column: 6 });
});
