/** What names of elements and the form of a line make look like a site’s, and an author wrote: it stays in the text. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { draftArticle } from '../../../../../scripts/import/draft-article.ts';

const more =
  '<p>Many of them never came back to the valley, and those who did found other people in their houses and fields of others.</p>'.repeat(
    4,
  );

/** The text of the draft, without front matter and links. */
function textOf(body: string): string {
  const bytes = Buffer.from(
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The long winter</title></head><body><article><h1>The long winter</h1>${body}</article></body></html>`,
  );
  const { markdown } = draftArticle({ bytes, file: 'page.html', id: 'page' });
  return markdown.replace(/^---\n[^]*?\n---\n/, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

describe('what a link stands around is text', () => {
  for (const [what, html, words] of [
    [
      'a quotation',
      '<a href="/b"><blockquote><p>We wait, he said.</p></blockquote></a>',
      'We wait, he said.',
    ],
    ['a heading', '<a href="#s2"><h2>The second winter</h2></a>', '## The second winter'],
    ['a heading and words', '<a href="/b"><h3>The third</h3><div>Of 1912</div></a>', 'The third'],
    ['a part of the page', '<a href="#s3"><div>The third winter</div></a>', 'The third winter'],
    ['a paragraph', '<a href="/b"><p>They came in spring.</p></a>', 'They came in spring.'],
    ['an item', '<ul><li><a href="/b"><div>A census</div></a></li></ul>', '- A census'],
    [
      'a part of a line',
      '<div>He told <a href="/b"><div>the ministry</div></a> of it.</div>',
      'the ministry',
    ],
    ['a part in bold', '<div>He told <b><a href="/b"><div>the clerk</div></a></b> of it.</div>', 'the clerk'],
  ] as const)
    test(what, () => {
      const text = textOf(more + html + more);
      assert.ok(text.includes(words), text);
    });
});

describe('an id is made of the words of a heading and tells nothing', () => {
  for (const [html, words] of [
    ['<section aria-labelledby="the-share-of-labour"><p>It fell by half.</p></section>', 'It fell by half.'],
    ['<section id="a-list-of-topics"><p>It rose again.</p></section>', 'It rose again.'],
    ['<h2 id="what-he-likes">What he likes</h2><p>Apples.</p>', '## What he likes'],
    ['<h3 id="likes">Likes</h3><p>Apples.</p>', '## Likes'],
    ['<div data-component="topic-text">It fell again.</div>', 'It fell again.'],
  ] as const)
    test(html, () => {
      const text = textOf(more + html + more);
      assert.ok(text.includes(words), text);
    });

  test('but one that names a part of the page counts', () => {
    for (const name of ['id="related-posts"', 'data-testid="share-buttons"', 'data-component="tag-list"']) {
      const text = textOf(`${more}<div ${name}>Other words</div>${more}`);
      assert.doesNotMatch(text, /Other words/);
    }
  });
});

test('a long block that bears the author’s name amid the text is text', () => {
  const words = 'I have seen the pass closed for four winters, and never once did the letters come. '.repeat(
    3,
  );
  for (const main of ['', 'has-sidebar']) {
    const text = textOf(`<div class="${main}">${more}<div class="author">${words}</div>${more}</div>`);
    assert.ok(text.includes(words.trim()), text);
  }
  const answers = `<p>Who came?</p><div class="author">${words}</div><p>And then?</p><div class="author">${words}</div>`;
  assert.equal(textOf(more + answers + answers).split(words.trim()).length - 1, 4);
});
