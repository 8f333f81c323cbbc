/** Titles in other languages say so in the page, and nothing else of it changes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withLanguages, withoutLanguages } from '../../../../src/components/words/foreign-words.ts';

test('a title has its language, one in Arabic letters its direction too; what is not there in one piece stays', () => {
  const html = '<li>Azattyk, Glava MVD &amp; K, <a href="/x/Rvom/">Rvom</a>; خبر جديد; Rvom granitsa</li>';
  const marked = withLanguages(html, [
    { printed: 'Glava MVD & K', language: 'ru-Latn' },
    { printed: 'خبر جديد', language: 'ar' },
    { printed: 'Rvom granitsa ne', language: 'ru-Latn' },
  ]);
  assert.equal(
    marked,
    '<li>Azattyk, <span lang="ru-Latn">Glava MVD &amp; K</span>, <a href="/x/Rvom/">Rvom</a>; ' +
      '<span lang="ar" dir="rtl">خبر جديد</span>; Rvom granitsa</li>',
  );
  assert.equal(withoutLanguages(marked), html);
});

test('a word that stands in an address first is left there; a title that is cited twice is marked twice', () => {
  const html = '<a href="/novosti/">x</a> novosti, novosti';
  const title = { printed: 'novosti', language: 'ru-Latn' };
  assert.ok(withLanguages(html, [title]).startsWith('<a href="/novosti/">'));
  const twice = withLanguages('Vlast, Rvom; Tengri, Rvom', [
    { printed: 'Rvom', language: 'ru-Latn' },
    { printed: 'Rvom', language: 'ru-Latn' },
  ]);
  assert.equal(twice.match(/lang=/g)?.length, 2);
});

test('a title that stands once is marked once, however often it is cited; one within another, or within a longer word, is not', () => {
  const twice = Array.from({ length: 2 }, () => ({ printed: 'Rvom granitsa', language: 'ru-Latn' }));
  const once = '<p>In <i>Rvom granitsa</i> and preRvom granitsa</p>';
  const marked = withLanguages(once, twice);
  assert.equal(marked, '<p>In <i><span lang="ru-Latn">Rvom granitsa</span></i> and preRvom granitsa</p>');
  assert.equal(withoutLanguages(marked), once);
  const longer = '<p>Rvom granitsa ne 1, &#x26; K</p>';
  const both = withLanguages(longer, [
    { printed: 'Rvom granitsa ne', language: 'ru-Latn' },
    { printed: 'Rvom granitsa', language: 'ru-Latn' },
    { printed: '& K', language: 'ru-Latn' },
  ]);
  assert.equal(
    both,
    '<p><span lang="ru-Latn">Rvom granitsa ne</span> 1, <span lang="ru-Latn">&#x26; K</span></p>',
  );
  assert.equal(withoutLanguages(both), longer);
});

test('what says its language already stays as it is, and the way back is the same for both', () => {
  const rendered = '<p><span lang="ru">Новости</span> of today</p>';
  const marked = withLanguages(rendered, [{ printed: 'Новости', language: 'ru' }]);
  assert.equal(marked, rendered);
  assert.equal(withoutLanguages(marked), '<p>Новости of today</p>');
});

test('words that our marks part are marked in pieces, the marks between them left as ours', () => {
  const ins = '<ins class="ed"> [spelled so in the copy]</ins>';
  const html = `<li>(al’Dawla al’Islamiya${ins} fi Iraq${ins} al-Sham or al-Sham)</li>`;
  const marked = withLanguages(html, [
    { printed: 'al’Dawla al’Islamiya fi Iraq al-Sham', language: 'ar-Latn' },
    { printed: 'al-Sham', language: 'ar-Latn' },
  ]);
  const said = (words: string): string => `<span lang="ar-Latn">${words}</span>`;
  assert.equal(
    marked,
    `<li>(${said('al’Dawla al’Islamiya')}${ins} ${said('fi Iraq')}${ins} ${said('al-Sham')} or ${said('al-Sham')})</li>`,
  );
  assert.equal(withoutLanguages(marked), html);
});
