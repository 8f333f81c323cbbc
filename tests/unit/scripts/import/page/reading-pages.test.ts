/** What of a saved page is kept as its text, where names of elements and the form of a page mislead. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { draftArticle } from '../../../../../scripts/import/draft-article.ts';
import { selectorOf } from '../../../../../scripts/import/page/selector.ts';
import { openTree } from '../../../../../scripts/import/page/tree.ts';

const more =
  '<p>Many of them never came back to the valley, and those who did found other people in their houses.</p>'.repeat(
    3,
  );

function drafted(text: string): string {
  const bytes = Buffer.from(
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The long winter</title></head><body>${text}</body></html>`,
  );
  return draftArticle({ bytes, file: 'page.html', id: 'page' }).markdown;
}

function article(text: string): string {
  return drafted(`<article><h1>The long winter</h1>${text}</article>`);
}

describe('what stands in a running sentence', () => {
  for (const inLine of [
    '<time datetime="2009-10-30">30 October 2009</time>',
    '<a class="author" href="/kim">Kim Lee</a>',
    '<a class="topic-link" href="/kz">Kazakhstan</a>',
    '<span class="listen">Kazakhstan</span>',
    '<span class="tag">Kazakhstan</span>',
    '<span class="more-on">Kazakhstan</span>',
    '<span class="date">30 October 2009</span>',
  ])
    test(`is text: ${inLine}`, () => {
      const words = /(?<=>)[^<]+/.exec(inLine)?.[0] ?? '';
      const draft = article(`<p>On the word of ${inLine} the men left for the north.</p>${more}`);
      const plain = draft.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
      assert.ok(plain.includes(`On the word of ${words} the men left for the north.`), draft);
      assert.doesNotMatch(draft, /date: ["']?2009|as: (?:byline|date line)/);
    });

  test('is text in a short first paragraph that ends with a marker', () => {
    const draft = article(
      `<p>On <time>30 October 2009</time> they came back.<sup><a href="#n1">1</a></sup></p>${more}<p id="n1">1. The census.</p>`,
    );
    assert.match(draft, /On 30 October 2009 they came back\.\[\^1\]/);
  });

  test('is none of the lines that tell author and day, nor a line of tags', () => {
    const draft = article(
      `<p>By <a class="author">Kim Lee</a> and <a class="author">Bo Ek</a>, <time>30 October 2009</time></p>${more}` +
        '<p>Tags: <a class="tag">Winter</a>, <a class="tag">Valleys</a></p>',
    );
    assert.doesNotMatch(draft.split('---\n')[2] ?? '', /Kim|October|Valleys/);
  });
});

describe('notes beside the text', () => {
  const text = (href: string): string =>
    `<p>They left for the north.<sup><a href="#${href}">1</a></sup></p>${more}`;
  for (const [where, notes] of [
    ['in a section', '<section class="footnotes"><ol><li id="fn1">The census of 1926.</li></ol></section>'],
    ['in a paragraph', '<p id="fn1">1. The census of 1926.</p>'],
  ] as const)
    test(`are notes of the text, ${where}`, () => {
      const draft = drafted(
        `<div class="top">News</div><article><h1>The long winter</h1><div class="about">${'Words of the site that are none of the text. '.repeat(20)}</div><div class="entry-content">${text('fn1')}</div>${notes}</article>`,
      );
      assert.match(draft, /north\.\[\^1\]/);
      assert.match(draft, /\[\^1\]: The census of 1926\./);
    });
});

test('a paragraph of letters that could not be read is text', () => {
  assert.match(
    article(`${more}<p>\ufffd\ufffd \ufffd\ufffd\ufffd</p>${more}`),
    /\n\n\ufffd\ufffd \ufffd\ufffd\ufffd\n\n/,
  );
});

test('the selector of an element of Word finds it again', () => {
  const root = fromHtml('<div><w:sdt>One</w:sdt><w:sdt>Two <b>words</b></w:sdt></div>');
  const tree = openTree(root);
  const [, second] = tree.elements.filter(({ tagName }) => tagName === 'w:sdt');
  assert.ok(second);
  assert.deepEqual(selectAll(selectorOf(second, tree), root), [second]);
});

test('a list that begins with no number begins with 1', () => {
  assert.match(article(`${more}<ol start="x"><li>Builders</li></ol>${more}`), /\n1\. Builders\n/);
});

test('a note keeps the words of its list', () => {
  const draft = article(
    `<p>They left.<sup><a href="#n1">1</a></sup></p>${more}<aside id="n1"><p>1. Among them:</p><ul><li>builders</li></ul></aside>`,
  );
  assert.match(draft, /\[\^1\]: Among them: builders/);
});

test('raised numerals are the markers of notes, and a numeral after capitals is a name’s', () => {
  const notes = '<p>1. One source.</p><p>2. Another source.</p>';
  const raised = article(`<p>They came.<sup>1</sup> MI2 came.<sup>2</sup></p>${more}${notes}`);
  assert.match(raised, /They came\.\[\^1\] MI2 came\.\[\^2\]/);
  const glued = article(`<p>They came.1 MI2 came.2</p>${more}${notes}`);
  assert.match(glued, /They came\.\[\^1\] MI2 came\.\[\^2\]/);
});

test('a note to the title is a paragraph with its numeral, and no marker is made for it', () => {
  const list = '<p id="n1">1. First printed in 1999.</p><p id="n2">2. The census of 1926.</p>';
  const draft = drafted(
    `<article><h1>The long winter<sup><a href="#n1">1</a></sup></h1>${more}<p>They left.<sup><a href="#n2">2</a></sup></p>${list}</article>`,
  );
  assert.match(draft, /They left\.\[\^2\]\n\n1\\\. First printed in 1999\.\n/);
  assert.doesNotMatch(draft, /\[\^1\]/);
});
