/** The words of other languages in the real articles. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foreignWords } from '../../../../src/views/articles/foreign-words.ts';
import { realArchive } from '../../../real-archive.ts';

const archive = await realArchive();

test('names that are printed in another language are among an article’s foreign words, as are titles that it cites', () => {
  const { text, notes: words } = foreignWords(archive, archive.article('ai-2014-isil'));
  const arabic = words.filter(({ language }) => language === 'ar-Latn').map(({ printed }) => printed);
  assert.ok(
    arabic.includes('Da’ish') && arabic.some((printed) => printed.startsWith('al’Dawla')),
    arabic.join(),
  );
  assert.ok(
    words.some(({ printed, language }) => language === 'ru-Latn' && printed.startsWith('Nasledniki')),
  );
  assert.ok(words.every(({ language }) => !language.startsWith('en')));
  assert.ok(!text.some(({ printed }) => printed === 'Da’ish'), 'it stands in a note alone');
});

test('an article that prints English alone has none', () => {
  const without = archive.articles.filter((article) => foreignWords(archive, article).text.length === 0);
  assert.ok(without.length > 0 && without.length < archive.articles.length);
});
