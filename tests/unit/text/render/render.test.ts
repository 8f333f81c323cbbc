import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseText } from '../../../../src/text/parse/parse.ts';
import { renderText, type RenderOptions, type RenderedText } from '../../../../src/text/render/render.ts';
import { anchorsOf } from '../anchors-of.ts';

function rendered(markdown: string, options: Partial<RenderOptions> = {}): RenderedText {
  const parsed = parseText(markdown, { lineOffset: 0 });
  return renderText(parsed, { anchors: anchorsOf(parsed), ...options });
}

/** The words of one element of HTML, without numbers, markers, marks and return links, as a reader would copy them. */
function words(html: string): string {
  return html
    .replace(/<a class="(?:pn|nr|back)".*?<\/a>|<ins.*?<\/ins>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

test('a paragraph has its number, its markers and our marks, and otherwise the printed words', () => {
  const { html, paragraphs } = rendered(
    'One (ISIS)[^i], and *more*,:missing[link] :missing[text]\n\n[^i]: A.',
  );
  assert.equal(
    html,
    '<p id="p1">' +
      '<a class="pn" href="#p1" aria-label="Link to paragraph 1">1</a> One (ISIS)' +
      '<a class="nr" id="r1" href="#n1" role="doc-noteref"><span class="vh">note </span>i</a>' +
      ', and <em>more</em>,<ins class="ed"> [link missing]</ins>' +
      ' <ins class="ed">[text missing]</ins></p>',
  );
  assert.deepEqual(paragraphs, [{ anchor: 'p1', label: '1', text: 'One (ISIS), and more,' }]);
  assert.equal(words(html), 'One (ISIS), and more,');
});

test('a mark stands off from the word before it, but not from a bracket, a space or the beginning', () => {
  const shown = (markdown: string) => /<ins[^>]*>(.*?)<\/ins>/.exec(rendered(markdown).html)?.[1];
  assert.equal(shown('a,:missing[link]'), ' [link missing]');
  assert.equal(shown('a (:missing[link]'), '[link missing]');
  assert.equal(shown('a :missing[link]'), '[link missing]');
  assert.equal(shown(':missing[link] a'), '[link missing]');
  assert.equal(shown('*a*:missing[link]'), ' [link missing]');
  assert.equal(shown('a\n\n:missing[link]'), '[link missing]');
  assert.equal(
    shown(':spelling[Kygyzstan]{reading="Kyrgyzstan"}'),
    ' [spelled so in the copy; likely Kyrgyzstan]',
  );
  assert.equal(shown(':doubtful[a]{note="b" reading="c"}'), ' [so in the copy]');
});

test('an endnote keeps its printed numeral and leads back to every one of its markers', () => {
  const { notesHtml, notes, html } = rendered(
    'a[^xii] b[^xii] c[^xiii]\n\n[^xii]: Twelve.\n\n[^xiii]: Thirteen.',
  );
  assert.deepEqual(notes, [
    { anchor: 'n1', label: 'xii', text: 'Twelve.', references: ['r1', 'r1b'] },
    { anchor: 'n2', label: 'xiii', text: 'Thirteen.', references: ['r2'] },
  ]);
  assert.ok(html.includes('id="r1b" href="#n1"'));
  assert.ok(
    notesHtml.startsWith(
      '<li id="n1" tabindex="-1" data-label="xii">Twelve. ' +
        '<a class="back" href="#r1" role="doc-backlink" aria-label="Back to reference xii">↩</a> ' +
        '<a class="back" href="#r1b" role="doc-backlink" aria-label="Back to reference xii, place 2">↩</a></li>',
    ),
  );
});

test('a quotation in an endnote stands between its paragraphs, in none of them', () => {
  const { notesHtml } = rendered('a[^1]\n\n[^1]: One.\n\n    > Quoted.\n\n    Two.');
  assert.match(notesHtml, /<p>One\.<\/p>\s*<blockquote>\s*<p>Quoted\.<\/p>\s*<\/blockquote>\s*<p>Two\. <a/);
  const { notesHtml: quotedLast } = rendered('a[^1]\n\n[^1]: One.\n\n    > Quoted.');
  assert.match(quotedLast, /<\/blockquote>\s*<a class="back"/);
});

test('the markers of an inserted note never take the anchor of another', () => {
  const parsed = parseText('a[^1] b[^1] c[^1] d[^2]\n\n[^1]: A.\n\n[^2]: B.', { lineOffset: 0 });
  const { notes } = renderText(parsed, { anchors: ['p1', 'n12', 'n12b'] });
  assert.deepEqual(
    notes.map(({ references }) => references),
    [['r12', 'r12c', 'r12d'], ['r12b']],
  );
});

test('headings, paragraphs of quotations, lists and what stands in them have addresses', () => {
  const { html } = rendered('## Head\n\n> a\n\n- b\n- c\n\n3. d');
  assert.deepEqual(
    [...html.matchAll(/ id="(.*?)"/g)].map(([, id]) => id),
    ['s1', 'p1', 'p2', 'p2.1', 'p2.2', 'p3', 'p3.1'],
  );
  assert.ok(html.startsWith('<div class="head"><h2 id="s1">Head</h2>'));
  assert.ok(html.includes('<ol id="p3" start="3">'));
});

test('a row of a table is a passage, and a cell is not', () => {
  const { html, paragraphs } = rendered('| Country | Sum |\n|--|--:|\n| *Osh* | 12 |\n| Batken |');
  assert.deepEqual(
    paragraphs.map(({ anchor, label, text }) => [anchor, label, text]),
    [
      ['p1.1', '1.1', 'Country Sum'],
      ['p1.2', '1.2', 'Osh 12'],
      ['p1.3', '1.3', 'Batken'],
    ],
  );
  assert.match(html, /^<section class="rows" id="p1" tabindex="0" aria-label="Table, paragraph 1">/);
  assert.match(
    html,
    /<tr id="p1\.2"><td><a class="pn" href="#p1\.2".*?<td><em>Osh<\/em><\/td><td class="right">12</,
  );
});

test('a picture is left out with a mark and its caption, unless it may be shown', () => {
  const { html, marks, paragraphs } = rendered(
    '::picture[The *market* in Osh]\n\n::picture[Shown]{file="osh.jpg"}',
    {
      pictures: new Map([
        ['osh.jpg', { src: '/pictures/osh.jpg', alt: 'Stalls', right: 'Our own.', width: 6, height: 4 }],
      ]),
    },
  );
  assert.deepEqual(
    paragraphs.map(({ text }) => text),
    ['The market in Osh', 'Shown'],
  );
  assert.deepEqual(marks, [{ kind: 'missing', shown: '[picture left out]', at: 'p1' }]);
  assert.match(html, /<ins class="ed">\[picture left out\]<\/ins> The <em>market<\/em> in Osh<\/p>/);
  assert.match(html, /<img src="\/pictures\/osh\.jpg" alt="Stalls" width="6" height="4" loading="lazy">/);
  assert.match(html, /<p class="right">Our own\.<\/p>/);
});

test('lists of notes are told apart by a letter that is not printed', () => {
  const { notes, html } = rendered('a[^1] b[^b-1] c[^*]\n\n[^1]: A.\n\n[^b-1]: B.\n\n[^*]: C.');
  assert.deepEqual(
    notes.map(({ anchor, label }) => `${anchor} ${label}`),
    ['n1 1', 'n2 1', 'n3 *'],
  );
  assert.ok(!html.includes('b-1'));
});

test('beside a link stands the copy that the archive knows of', () => {
  const { html, paragraphs } = rendered('[a](https://c.org/)', {
    archived: new Map([['https://c.org/', 'https://web.archive.org/x']]),
  });
  assert.match(
    html,
    /<ins class="ed"> \[<a href="https:\/\/web\.archive\.org\/x" rel="external">archived copy<\/a>\]/,
  );
  assert.equal(paragraphs[0]?.text, 'a');
});

test("the author's links lead out; a path on a disk is text", () => {
  const { html } = rendered('[a *b*](https://c.org/?d=1) file:///E:/f.pdf');
  assert.equal(
    html.slice(html.indexOf('</a>') + 5),
    '<a href="https://c.org/?d=1" rel="external">a <em>b</em></a> file:///E:/f.pdf</p>',
  );
});

test('links on names lie over the printed words, across emphasis and line ends, never in another link', () => {
  const links = [
    { start: 0, end: 12, href: '/a/' },
    { start: 14, end: 19, href: '/b/' },
    { start: 16, end: 20, href: '/c/' },
    { start: 22, end: 26, href: '/d/' },
    { start: 20, end: 99, href: '/e/' },
  ];
  const { html, skipped, paragraphs } = rendered('Islamic\n*State* Syria [with link](http://x.org) “Iraq”', {
    links: new Map([['p1', links]]),
  });
  assert.ok(html.includes('<a class="name" href="/b/">Syria</a>'));
  assert.ok(
    html.includes('<a class="name" href="/a/">Islamic </a><em><a class="name" href="/a/">Stat</a>e</em> '),
  );
  assert.deepEqual(
    skipped.map(({ href, reason, anchor }) => [href, reason, anchor]),
    [
      ['/c/', 'overlap', 'p1'],
      ['/e/', 'out of range', 'p1'],
      ['/d/', 'in a link', 'p1'],
    ],
  );
  assert.equal(words(html), paragraphs[0]?.text);
});

test('a retired anchor leaves its notice after the anchor it followed', () => {
  const gone = { date: '2026-11-22', what: 'It was printed twice.', markers: [] };
  const { html, notesHtml } = rendered('a[^1]\n\nb\n\n[^1]: c', {
    retired: [
      { anchor: 'p8', ...gone },
      { anchor: 'p10', after: 'p9', ...gone },
      { anchor: 'p9', after: 'p1', ...gone },
      { anchor: 'n7', after: 'n1', ...gone, markers: ['r7', 'r7b'] },
      { anchor: 'p11', after: 'p77', ...gone },
    ],
  });
  assert.deepEqual(
    [...html.matchAll(/ id="(p.*?)"/g)].map(([, id]) => id),
    ['p8', 'p1', 'p9', 'p10', 'p2', 'p11'],
  );
  assert.ok(
    html.startsWith(
      '<div class="retired" id="p8" role="note">Paragraph 8 was removed on ' +
        '<time datetime="2026-11-22">22 November 2026</time>. It was printed twice.</div>',
    ),
  );
  assert.match(
    notesHtml,
    /<li class="retired" id="n7"[^>]*><span id="r7"><\/span><span id="r7b"><\/span>Note 7 was removed/,
  );
});

test('anchors must be as many as the passages, and all different', () => {
  const parsed = parseText('a\n\nb', { lineOffset: 0 });
  assert.throws(() => renderText(parsed, { anchors: ['p1'] }), RangeError);
  assert.throws(() => renderText(parsed, { anchors: ['p1', 'p1'] }), RangeError);
});

test('marks are listed with the anchor they stand at', () => {
  const { marks } = rendered(
    'a:missing[link]\n\n## :doubtful[b]\n\nc[^1]\n\n[^1]: :spelling[d]{reading="e"}',
  );
  assert.deepEqual(marks, [
    { kind: 'missing', shown: '[link missing]', at: 'p1' },
    { kind: 'doubtful', shown: '[so in the copy]', words: 'b', at: 's1' },
    { kind: 'spelling', shown: '[spelled so in the copy; likely e]', words: 'd', reading: 'e', at: 'n1' },
  ]);
});

test('in a text of another language the marks are said to be English', () => {
  const text = 'Базар:missing[link] в Оше';
  assert.match(rendered(text, { language: 'ru' }).html, /<ins class="ed" lang="en" dir="ltr">/);
  assert.match(rendered(text, { language: 'en-GB' }).html, /<ins class="ed">/);
});
