/** The picture of a shared link. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { previewPicture } from '../../../../src/exports/pictures/preview-picture.ts';
import type { ArticleRecord } from '../../../../src/records/article.ts';
import { articleFrontMatter } from '../../citation/gold.ts';

function lines(change: Partial<ArticleRecord> = {}): string[] {
  const record = { ...articleFrontMatter('goble-2015-defecting'), ...change };
  return previewPicture({ record }, (text, { size }) => text.length * size * 0.5).lines.map(
    ({ words }) => words,
  );
}

function titled(printed: string): Partial<ArticleRecord> {
  return { title: { printed, sentence: printed } };
}

test('names author, publication and year, the title, the archive', () => {
  assert.deepEqual(lines(), [
    'Paul Goble · Window on Eurasia—New Series · 2015',
    'Central Asian Soldiers and',
    'Officers Seen Defecting to',
    'Islamic State at Critical',
    'Times',
    'Steppe Archive',
    'Central Asians and the Islamic State, 2014–2018',
  ]);
});

test('a very long title is cut after a whole word', () => {
  const shown = lines(titled('Word '.repeat(80).trim()));
  assert.equal(shown.length, 7);
  assert.match(shown[4] ?? '', /Word …$/);
});

test('without an author the publication stands alone', () => {
  assert.equal(lines({ authors: 'unknown' })[0], 'Window on Eurasia—New Series · 2015');
});
