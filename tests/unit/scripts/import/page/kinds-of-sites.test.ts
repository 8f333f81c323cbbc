/** Lines that kinds of sites set around and into their texts: declared, and none of the text; and what they tell of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { draftArticle } from '../../../../../scripts/import/draft-article.ts';
import { captureWords } from '../../../../../src/capture/words.ts';
import type { ArticleRecord } from '../../../../../src/records/article.ts';
import { compareWithCapture } from '../../../../../src/text/fidelity/fidelity.ts';
import { parseText } from '../../../../../src/text/parse/parse.ts';

const sentence =
  'The road to the pass is closed from November on, and letters wait in the valley until spring. ';
const more = `<p>${sentence.repeat(3)}</p>`;

/** The draft of a page, proved: its words and what is declared are all words of the page. */
function drafted(body: string, { title = 'The long winter', lang = 'en' } = {}) {
  const bytes = Buffer.from(
    `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`,
  );
  const { markdown } = draftArticle({ bytes, file: 'page.html', id: 'page' });
  const [, front = '', text = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(markdown) ?? [];
  const record = parse(front) as ArticleRecord;
  const read = captureWords(bytes, record.capture);
  const { leftOut } = record.capture;
  assert.deepEqual(
    compareWithCapture(parseText(text, { lineOffset: 0 }), {
      capture: 'words' in read ? read.words : '',
      leftOut,
      ...(record.notes ? { notes: record.notes } : {}),
    }),
    [],
  );
  return { record, text, as: (words: string) => leftOut.find((part) => part.text.includes(words))?.as };
}

const head = '<article><h1>The long winter</h1>';

for (const [kind, html, words, as] of [
  ['a card', '<a href="/b"><div>Bazaar at noon</div><div>Who goes there</div></a>', 'Bazaar', 'related'],
  ['labels of Blogger', '<span class="post-labels">Labels: <a href="/o">Osh</a></span>', 'Labels', 'tags'],
  [
    'a credit',
    '<div class="media"><div class="media__copyright">© Photo: MVD</div></div>',
    'MVD',
    'picture credit',
  ],
  [
    'Drupal’s line',
    '<div class="meta submitted">Submitted by editor on Fri, 06/05/2015</div>',
    'Submitted',
    'date line',
  ],
  [
    'a name for tests',
    '<section aria-labelledby="related"><p>Other things of that year</p></section>',
    'Other',
    'related',
  ],
  ['two labels in a line', '<p>Print version | Send to a friend</p>', 'Print', 'navigation'],
  ['Tajik for “read also”', '<p>Боз хонед: <a href="/x">Фармондеҳ</a></p>', 'Боз', 'related'],
] as const)
  test(`is declared: ${kind}`, () => {
    const { text, as: found } = drafted(`${head}${more}${html}${more}</article>`);
    assert.equal(found(words), as);
    assert.ok(!text.includes(words));
  });

test('a long note on the author is declared before the text and behind it', () => {
  const note = `<div class="c-author">${'She writes of valleys and roads. '.repeat(6)}</div>`;
  for (const body of [note + more + more, more + more + note]) {
    const { text, as } = drafted(`${head}${body}</article>`);
    assert.equal(as('writes of'), 'author note');
    assert.ok(!text.includes('writes of'));
  }
});

test('numbers of paragraphs are parted from their words', () => {
  const { text } = drafted(`${head}<p><span class="paranumber">1</span>${sentence}</p>${more}</article>`);
  assert.match(text, /^\nThe road/);
});

test('how a journal wants to be cited is no text, and a heading at the end heads nothing', () => {
  const { text } = drafted(
    `${head}${more}<h2>References</h2><h3>Bibliographical reference</h3><p>A. Lee, “The long winter”, Review, 2015.</p></article>`,
  );
  assert.doesNotMatch(text, /Review|References/);
});

test('the title is what the name of the page begins with, not its subtitle', () => {
  const { record } = drafted(`${head}<h2>What people speak of there</h2>${more}</article>`, {
    title: 'The long winter. What people speak of there | by Ann Lee | Medium',
  });
  assert.equal(record.title.printed, 'The long winter');
});

test('a byline may stand behind “Posted by”, name an agency, or share its line with the day', () => {
  for (const [line, name, date] of [
    ['<p>Posted by M. Writer</p>', 'M. Writer', undefined],
    ['<ul><li>By RFE/RL’s Kyrgyz Service</li></ul>', 'RFE/RL’s Kyrgyz Service', undefined],
    ['<p>5 июни 2015 | Шаҳло Раҷаб</p>', 'Шаҳло Раҷаб', '2015-06-05'],
    ['<p>by</p><div class="author-name">Ann Lee</div>', 'Ann Lee', undefined],
  ] as const) {
    const { record } = drafted(`${head}${line}${more}</article>`);
    assert.equal(record.byline.name ?? record.byline.printed, name);
    assert.ok(date === undefined || record.issued.date === date);
  }
});

test('a day in two calendars is one day', () => {
  const { record } = drafted(
    `<article><h1>زمستان دراز</h1><time>۱۵ خرداد ۱۳۹۴ - ۵ ژوئن ۲۰۱۵</time><p>${'راه گردنه از پاییز بسته است و نامه‌ها تا بهار می‌مانند. '.repeat(5)}</p></article>`,
    { title: 'زمستان دراز', lang: 'fa' },
  );
  assert.equal(record.issued.date, '2015-06-05');
});

test('numbered notes and notes with asterisks stand in one article; the one on the author stays a paragraph', () => {
  const { record, text } = drafted(
    `${head}<p>By A. Writer*</p><p>${sentence}<a href="#e1" name="r1">[1]</a></p><p>${sentence}<sup>**</sup></p><p>${sentence}<a href="#e2" name="r2">[2]</a></p>` +
      '<p>* A. Writer lives in the valley.</p><p>** It was counted once.</p>' +
      '<p><a href="#r1" name="e1">[1]</a> Ledger.</p><p><a href="#r2" name="e2">[2]</a> The same.</p></article>',
  );
  assert.match(text, /spring\.\s?\[\^1\][^]*spring\.\s?\[\^\*\*\][^]*\[\^2\]/);
  assert.match(text, /^\\\* A\. Writer lives/m);
  assert.match(text, /^\[\^\*\*\]: It was counted once\.$/m);
  assert.deepEqual(record.notes, { marker: '[1]', entry: '[1]', signs: 'bare' });
  assert.equal(record.byline.name, 'A. Writer');
});

test('notes may be printed (1) and begin with (1) or 1)', () => {
  for (const [entry, form] of [
    ['(1)', '(1)'],
    ['1)', '1)'],
  ] as const) {
    const second = entry.replace('1', '2');
    const { record, text } = drafted(
      `${head}<p>${sentence}(1)</p><p>${sentence}(2)</p><h3>Notes</h3><p>${entry} Ledger.</p><p>${second} The same.</p></article>`,
    );
    assert.match(text, /\[\^1\][^]*\[\^2\][^]*^\[\^1\]: Ledger\.\n\n\[\^2\]: The same\.$/m);
    assert.deepEqual(record.notes, { marker: '(1)', entry: form });
  }
});

test('a table that sets the columns of a page holds no data, and lines above the title are told one by one', () => {
  const text = `${sentence}<br><br>`.repeat(8);
  const { record, text: found } = drafted(
    `<table><tr><td>Sections<br><a href="/n">News</a><br></td><td>05.06.2015 12:10 msk<br>Автор: Данил Кислый<br><br><b>The long winter</b><br><br>${text}</td></tr><tr><td>©</td><td></td></tr></table>`,
    { title: 'Valley.Ru - The long winter' },
  );
  assert.ok(!found.includes('|'), found);
  assert.equal(record.issued.date, '2015-06-05');
  assert.equal(record.byline.name, 'Данил Кислый');
});
