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

describe('a line that stands alone is text, at the beginning or at the end', () => {
  for (const line of ['1912', '40', '300'])
    test(line, () => {
      assert.match(textOf(`<p>${line}</p>${more}`), new RegExp(`^\\n${line}\\n`));
      assert.match(
        textOf(`${more}<p>How many came back that year?</p><p>${line}</p>`),
        new RegExp(`\\n${line}\\n$`),
      );
    });
  for (const line of [
    'Copyright was never paid to the ledger’s heirs.',
    'Copyright law in Kyrgyzstan is weak.',
    'Copyright was lost, and all rights reserved for the state.',
    'Авторские права в Киргизии слабы.',
    'Все права защищены законом, говорил он.',
    'Unsubscribe from everything, she told me, and go home.',
  ])
    test(line, () => {
      assert.ok(textOf(`${more}<p>${line}</p>`).endsWith(`\n${line}\n`));
    });
  for (const line of [
    'Sign up for the army, they told him.',
    'Subscribe to no faith.',
    'More on this later.',
  ])
    test(line, () => {
      assert.ok(textOf(`${more}<p>${line}</p>${more}`).includes(`\n${line}\n`));
    });
  for (const heading of ['Afterword', 'What is left'])
    test(heading, () => {
      const form = '<form>Leave a comment</form>';
      assert.ok(textOf(`${more}<h2>${heading}</h2>${form}`).endsWith(`\n## ${heading}\n`));
    });
});

test('what a site counts, and what it says of its rights and its letters, is none of the text', () => {
  for (const html of [
    '<p><a href="/likes">300</a></p>',
    '<p>Share</p><p>300</p><p>Tweet</p>',
    '<p>© 2015 Ann Lee. All rights reserved.</p>',
    '<p>Copyright 2015 Ann Lee</p>',
    '<p>Copyright © Ann Lee</p>',
    '<p>Copyright Ann Lee 2015</p>',
    '<p>Все права защищены. © Газета, 2015</p>',
    '<p>Unsubscribe from this list | Manage preferences</p>',
    '<p>Unsubscribe ann@example.org</p>',
    '<p>Отписаться от рассылки</p>',
    '<p>Sign up for our newsletter.</p>',
    '<p>Subscribe to The Crossing</p>',
    '<p>More on Kyrgyzstan</p>',
    '<h2>Comments (2)</h2><form>Leave a comment</form>',
  ])
    assert.match(textOf(more + html), /others\.\n$/, html);
});
