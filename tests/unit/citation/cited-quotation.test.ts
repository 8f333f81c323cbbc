/** Quotations copied from a page: what is on the clipboard, and where its address leads. */
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Quotation, quotationOf, quotedCitation } from '../../../src/citation/cited-quotation.ts';
import { quotableSequences } from '../../../src/quotation/quotable.ts';
import { verifyQuotation } from '../../../src/quotation/verify.ts';
import { quotableTexts } from '../quotation/quotable-texts.ts';
import { pagePieces, type PagePieces } from './page-pieces.ts';

const pages = pagePieces();
const article = { placed: '(A.I. 2014, {¶})', url: 'https://steppe.example/articles/ai-2014-isil/' };

describe('a quotation with its citation', () => {
  const pieces = [
    { text: '4', ours: true },
    { text: ' He said, “the ', ours: false },
    { text: 'jihad', ours: false },
    { text: 'note xii', ours: true },
    { text: ' is ‘global’ & near,', ours: false },
    { text: ' [link missing]', ours: true },
    { text: ' isn’t it?” And more.', ours: false },
  ];
  const whole = { anchor: 'p4', pieces, from: 0, to: 200 };
  const copied = (from: number, to: number): ReturnType<typeof quotedCitation> | undefined => {
    const quotation = quotationOf([{ ...whole, from, to }], '');
    return quotation && quotedCitation(quotation, article);
  };

  test('has the printed words alone, marks inside turned, author, year, paragraph and address', () => {
    assert.equal(
      copied(0, 48)?.text,
      '“He said, ‘the jihad is “global” & near, isn’t it” (A.I. 2014, par. 4). ' +
        'https://steppe.example/articles/ai-2014-isil/#p4:~:text=He%20said%2C%20%E2%80%9Cthe,%E2%80%98global%E2%80%99%20%26%20near%2C',
    );
  });
  test('is moved to whole words, and to no more', () => {
    assert.match(copied(4, 17)?.text ?? '', /^“said, ‘the jihad” \(/);
  });
  test('is nothing below three words', () => {
    assert.equal(copied(1, 9), undefined);
    assert.equal(copied(3, 3), undefined);
  });
  test('has a rich form with a link, and no mark-up from the text', () => {
    const html = copied(0, 60)?.html ?? '';
    assert.match(html, /^<p>“He said, .* &#38; near/);
    assert.match(html, /\(<a href="https:\/\/steppe\.example\/[^"<>]*">A\.I\. 2014, par\. 4<\/a>\)/);
  });
  test('across paragraphs names both', () => {
    const second = { anchor: 'p5', pieces: [{ text: 'Then came the next.', ours: false }], from: 0, to: 9 };
    const quotation = quotationOf([{ ...whole, from: 50, to: 68 }, second], '');
    assert.ok(quotation);
    const { text } = quotedCitation(quotation, article);
    assert.match(text, /^“.*And more\.\n\nThen came” \(A\.I\. 2014, pars\. 4–5\)\. \S+#p4:~:text=/);
  });
  test('from a paragraph into the endnotes names both', () => {
    const note = { anchor: 'n2', pieces: [{ text: 'See the report.', ours: false }], from: 0, to: 15 };
    const quotation = quotationOf([{ ...whole, from: 50, to: 68 }, note], '');
    assert.match(
      quotation ? quotedCitation(quotation, article).text : '',
      /See the report\.” \(A\.I\. 2014, par\. 4 to n\. 2\)\. /,
    );
  });
  test('of an unsigned article leads to its entry, which begins with the title', () => {
    const quotation = quotationOf([{ ...whole, from: 0, to: 30 }], '');
    assert.ok(quotation);
    const placed = '(“A <i>Title</i> &#38; More” [2014?], {¶})';
    const { text, html } = quotedCitation(quotation, { ...article, placed });
    assert.match(text, /\(“A Title & More” \[2014\?\], par\. 4\)\. http/);
    assert.match(html, />“A <i>Title<\/i> &#38; More” \[2014\?\], par\. 4<\/a>\)/);
  });
  test('of an endnote says so', () => {
    const quotation = quotationOf([{ ...whole, anchor: 'n12', from: 0, to: 30 }], '');
    assert.match(quotation ? quotedCitation(quotation, article).text : '', /\(A\.I\. 2014, n\. 12\)/);
  });
});

test('round trip: of 300 random quotations, the address leads to the words, and /verify/ calls them exact', () => {
  const sequences = quotableSequences(quotableTexts());
  let marked = 0;
  fc.assert(
    fc.property(selection, ({ page, at, words }) => {
      const quotation = quote(page, at, words);
      fc.pre(quotation !== undefined);
      const { text } = quotedCitation(quotation, {
        placed: '(“A Title” [2014?], {¶})',
        url: `https://steppe.example/articles/${page.id}/`,
      });
      const [, quoted = '', address = ''] = /^“([\s\S]*)” \(.*\)\. (\S+)$/.exec(text) ?? [];
      const passage = page.passages.find(({ anchor }) => anchor === /#([pn]\d+)/.exec(address)?.[1]);
      assert.ok(passage, address);
      assert.ok(plain(printed(passage)).includes(plain(quoted)), `${address} ${quoted}`);
      const directive = address.split(':~:text=')[1];
      if (directive !== undefined) {
        marked += 1;
        assert.deepEqual(firstMatch(page, directive), at, address);
      }
      const verdict = verifyQuotation(quoted, sequences);
      assert.equal(verdict.kind, 'exact', quoted);
      assert.ok(
        'places' in verdict &&
          verdict.places.some((place) => place.article.id === page.id && place.anchor === passage.anchor),
      );
    }),
    { numRuns: 300, seed: 20261122 },
  );
  assert.ok(marked >= 285, `only ${marked} addresses mark the words`);
});

/** A page, one of its passages, and which words of it are selected. */
const selection = fc
  .record({
    page: fc.constantFrom(...pages),
    at: fc.nat(),
    from: fc.nat(),
    length: fc.integer({ min: 3, max: 60 }),
  })
  .map(({ page, at, from, length }) => {
    const index = at % page.passages.length;
    const count = printed(page.passages[index]).split(/\s+/).length;
    const start = from % Math.max(1, count - length + 1);
    return { page, at: index, words: { start, end: start + length } };
  });

function quote(page: PagePieces, at: number, words: { start: number; end: number }): Quotation | undefined {
  const passage = page.passages[at];
  if (!passage) return undefined;
  const text = passage.pieces.map(({ text: piece, ours }) => (ours ? '' : piece)).join('');
  const places = [...text.matchAll(/\S+/g)];
  const last = places[Math.min(words.end, places.length) - 1];
  const before = page.passages.slice(0, at).map(shown).join(' ');
  const range = { from: places[words.start]?.index ?? 0, to: last ? last.index + last[0].length : 0 };
  return quotationOf([{ ...passage, ...range }], before);
}

/** The passage in which a browser begins to mark, by its place: the first match in the page, whole words, any case. */
function firstMatch(page: PagePieces, directive: string): number {
  const parts = directive.split(',').map((part) => part.replace(/-$/, '\u0000'));
  const prefix = parts[0]?.endsWith('\u0000') ? decodeURIComponent(parts.shift()?.slice(0, -1) ?? '') : '';
  const [start = '', end] = parts.map(decodeURIComponent);
  const text = page.passages.map((passage) => shown(passage).replace(/\s+/g, ' ').trim()).join('\u0000');
  const sought = (words: string): string => bounded(words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern =
    (prefix === '' ? '' : `(?<=${sought(prefix)} ?)`) +
    sought(start) +
    (end === undefined ? '' : `[\\s\\S]*?${sought(end)}`);
  const match = new RegExp(pattern, 'iu').exec(text);
  return match ? text.slice(0, match.index).split('\u0000').length - 1 : -1;
}

function bounded(pattern: string): string {
  const letter = String.raw`[\p{L}\p{N}]`;
  const before = /^[\p{L}\p{N}]/u.test(pattern) ? `(?<!${letter})` : '';
  const after = /[\p{L}\p{N}]$/u.test(pattern) ? `(?!${letter})` : '';
  return before + pattern + after;
}

function shown({ pieces }: PagePieces['passages'][number]): string {
  return pieces.map(({ text }) => text).join('');
}

function printed(passage: PagePieces['passages'][number] | undefined): string {
  return (passage?.pieces ?? [])
    .map(({ text, ours }) => (ours ? '' : text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Without quotation marks, which are turned. */
function plain(text: string): string {
  return text.replace(/[“”‘’"']/g, '').replace(/\s+/g, ' ');
}
