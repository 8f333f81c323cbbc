/** Markdown as others write it: which of its signs are words, in the proof and in the draft alike. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftArticle } from '../../../scripts/import/draft-article.ts';
import { markdownParts } from '../../../scripts/import/read-markdown.ts';
import { markdownWords } from '../../../src/capture/markdown-words.ts';

test('words between two lines that part a text are words; front matter is none', () => {
  assert.equal(wordsOf('---\n\nFirst words.\n\n---\n\nSecond words.\n'), 'First words. Second words.');
  assert.equal(wordsOf('---\nNote: one.\n\nFirst words.\n\n---\n'), 'Note: one. First words.');
  assert.equal(
    wordsOf('---\ntitle: A\ntags:\n  - b\n- c\n# d\nдата: 2016\n---\n\nFirst words.\n'),
    'First words.',
  );
});

test('HTML within a line parts no word, apart from the end of a line', () => {
  const text = 'A fact<sup>1</sup> of H<sub>2</sub>O, one<br>two, a![x](y.png)b.\n';
  assert.equal(wordsOf(text), 'A fact1 of H2O, one two, ab.');
  assert.deepEqual(markdownParts(Buffer.from(text)).paragraphs, ['A fact1 of H2O, one two, ab.']);
});

test('HTML that stands for itself is told', () => {
  const { remarks, paragraphs } = markdownParts(
    Buffer.from(
      '# A <i>heading</i>\n\nFirst <b>words</b>.\n\n<!-- none -->\n\n> <div>Lost words.</div>\n\nLast words.\n',
    ),
  );
  assert.deepEqual(paragraphs, ['First words.', 'Last words.']);
  assert.equal(remarks.length, 1);
  assert.match(remarks[0] ?? '', /left away, with any words in it: “<div>Lost words\.<\/div>”/);
});

test('a picture that stands alone is a picture without words, and a line of nothing is nothing', () => {
  const text = '# Title\n\nFirst words of it.\n\n[![x](y.png)](z)\n\n#\n\n```\n```\n\nLast words of it.\n';
  const { markdown, parts } = draftArticle({ bytes: Buffer.from(text), file: 'a.md', id: 'a-b' });
  assert.match(markdown, /First words of it\.\n\n::picture\[\]\n\nLast words of it\.\n$/);
  assert.deepEqual(
    parts.leftOut.map((part) => part.text),
    ['Title'],
  );
});

function wordsOf(markdown: string): string {
  return markdownWords(Buffer.from(markdown)).replace(/\s+/g, ' ').trim();
}
