import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseText } from '../../../../src/text/parse/parse.ts';
import { pointAt, sourceOffset } from '../../../../src/text/parse/source-point.ts';

test('a printed character is found again past escapes, references, line ends and quotation marks', () => {
  const markdown =
    'One \\*two\\* &amp; &#x41;three\n\n> four\n>  five *six*\n\n[a\\_b](http://c.org) \u{1f600}\\[seven &foo; eight';
  const parsed = parseText(markdown, { lineOffset: 0 });
  for (const word of ['One', 'two', 'four', 'five', 'six', 'b', 'seven', 'eight']) {
    const found = parsed.passages.flatMap(({ runs }) =>
      runs.flatMap(({ node }) => {
        const index = node.value.search(new RegExp(`\\b${word}|(?<=_)${word}`));
        return index === -1 ? [] : [sourceOffset(node, { markdown, index })];
      }),
    );
    const expected = word === 'b' ? markdown.indexOf('b]') : markdown.indexOf(word);
    assert.deepEqual(found, [expected], word);
  }
});

test('an offset is a line and a column of the file', () => {
  assert.deepEqual(pointAt('ab\n\ncd', { offset: 0, lineOffset: 7 }), { line: 8, column: 1 });
  assert.deepEqual(pointAt('ab\n\ncd', { offset: 2, lineOffset: 7 }), { line: 8, column: 3 });
  assert.deepEqual(pointAt('ab\n\ncd', { offset: 5, lineOffset: 0 }), { line: 3, column: 2 });
});
