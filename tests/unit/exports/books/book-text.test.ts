/** The text of an article in a book, where one link or block would stand within another. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromXml } from 'xast-util-from-xml';
import { x } from 'xastscript';
import { placedMarks } from '../../../../src/exports/books/book-marks.ts';
import { bookText } from '../../../../src/exports/books/book-text.ts';
import { pageTrees } from '../../../../src/exports/texts/page-passages.ts';
import { xmlOf } from '../../../../src/exports/xml-document.ts';
import { parseText } from '../../../../src/text/parse/parse.ts';
import { renderText } from '../../../../src/text/render/render.ts';
import { anchorsOf } from '../../text/anchors-of.ts';
import { elementsIn, wordsIn } from '../book-files.ts';

describe('the text of a book', () => {
  it('has no link within a link: a mark in one keeps its place and can be led back to', () => {
    const { body } = inBook(
      "See [the :spelling[reprt]{reading='report'} of May](https://example.org/may), and :spelling[ths]{reading='this'}.",
    );
    const links = elementsIn(body).filter(({ name }) => name === 'a');
    for (const link of links) assert.equal(elementsIn(link).filter(({ name }) => name === 'a').length, 1);
    const outer = links.find(({ attributes }) => attributes['href'] === 'https://example.org/may');
    assert.equal(wordsIn(outer), 'the reprt [spelled so in the copy; likely report] of May');
    const [mark] = elementsIn(outer ?? assert.fail()).filter(({ name }) => name === 'ins');
    assert.equal(mark?.attributes['id'], 'at-mark-1');
    assert.ok(links.some(({ attributes }) => attributes['href'] === '#mark-2'));
  });

  for (const [what, note, blocks] of [
    ['one paragraph', 'A.', ['p: 1 A. ↩']],
    ['a block quotation', '> Quoted.', ['p: 1', 'blockquote: Quoted.', 'p: ↩']],
    ['both', 'A.\n\n    > Quoted.', ['p: 1 A.', 'blockquote: Quoted.', 'p: ↩']],
  ] as const) {
    it(`has an endnote of ${what} as blocks, none within a paragraph`, () => {
      const { notes } = inBook(`One.[^1]\n\n[^1]: ${note}`);
      const [footnote] = elementsIn(notes).filter(({ attributes }) => attributes['epub:type'] === 'footnote');
      const inside = (footnote ?? assert.fail()).children.filter((child) => child.type === 'element');
      assert.deepEqual(
        inside.map((block) => `${block.name}: ${wordsIn(block).replace(/\s+/g, ' ').trim()}`),
        blocks,
      );
    });
  }
});

/** The body and the endnotes of a text in Markdown, written and read again as XML. */
function inBook(markdown: string): Record<'body' | 'notes', ReturnType<typeof fromXml>> {
  const parsed = parseText(markdown, { lineOffset: 0 });
  const text = renderText(parsed, { anchors: anchorsOf(parsed) });
  const anchors = new Set(text.paragraphs.map(({ anchor }) => anchor));
  const around = {
    article: 'a',
    anchors,
    marks: placedMarks(text).byKey,
    pictures: new Map<string, string>(),
  };
  const { body, notes } = pageTrees(text);
  const written = (tree: typeof body): ReturnType<typeof fromXml> =>
    fromXml(xmlOf(x('div', { 'xmlns:epub': 'http://www.idpf.org/2007/ops' }, bookText(tree, around))));
  return { body: written(body), notes: written(notes) };
}
