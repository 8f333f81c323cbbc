import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagefindView } from '../../../../src/search/index/pagefind-view.ts';

test('paragraphs and endnotes are found by what readers call them', () => {
  assert.equal(
    pagefindView('<p id="p12a">x</p><li id="n3" tabindex="-1" data-label="iii">y</li>'),
    '<p id="p12a" data-pagefind-title="Paragraph 12a">x</p>' +
      '<li id="n3" tabindex="-1" data-label="iii" data-pagefind-title="Note iii">y</li>',
  );
});

test('numbers, markers, what the editors say and the sections after the text are left out', () => {
  const ours = [
    '<a class="pn" href="#p1">1</a>',
    '<a class="nr" id="r1" href="#n1">i</a>',
    '<a class="back" href="#r1">↩</a>',
    '<ins class="ed"> [link missing]</ins>',
    '<div class="retired" id="p2" role="note">Paragraph 2 was removed.</div>',
    '<dl class="facts"></dl>',
    '<section id="copy"></section>',
  ];
  for (const html of ours) assert.match(pagefindView(html), /^<\w+[^>]* data-pagefind-ignore/, html);
});

test('the text, the names in it, the byline and the notes as a whole stay in', () => {
  const text =
    '<h1>x</h1><span class="byline">A. B.</span><a class="name" href="/x/">y</a><section class="notes" role="doc-endnotes">';
  assert.equal(pagefindView(text), text);
});

test('a result says of its article what stands on that element', () => {
  assert.match(
    pagefindView('<article class="col" data-pagefind-body data-label="A" data-source="B" data-date="2014">'),
    /^<article class="col" data-pagefind-body data-pagefind-meta="label\[data-label\],source\[data-source\],date\[data-date\]" data-label="A"/,
  );
});
