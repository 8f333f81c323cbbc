/** Articles that share words with a new one. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { knownArchive, type KnownArticle } from '../../../../../scripts/import/assistant/known-archive.ts';
import { nearestArticles } from '../../../../../scripts/import/assistant/nearest-articles.ts';
import { projectTexts } from '../../../../../src/reading/project-texts.ts';
import { readProject } from '../../../../../src/reading/read-project.ts';

let articles: readonly KnownArticle[] = [];
before(async () => {
  articles = knownArchive(await readProject(), projectTexts()).articles;
});

test('no two of the five are near', () => {
  for (const { id, record, texts } of articles)
    assert.deepEqual(
      nearestArticles(
        { title: record.title.printed, texts: texts() },
        articles.filter((one) => one.id !== id),
      ),
      [],
    );
});

test('the same text under another title, a reprint with changes, a shortened copy, a longer one, a passage of it', () => {
  const texts = articles.find(({ id }) => id === 'goble-2015-defecting')?.texts() ?? [];
  const all = texts.join(' ').split(' ');
  const mended = all.map((word, i) => (i % 20 === 7 ? 'other' : word)).join(' ');
  const others =
    articles
      .find(({ id }) => id === 'kzexpert-2018-isis-threat')
      ?.texts()
      .join(' ') ?? '';
  const ends = {
    title: 'Another title',
    texts: [`${others.slice(0, 900).split('').reverse().join('')} ${texts.slice(0, 2).join(' ')}`],
  };
  const what = (one: readonly string[]): string | undefined =>
    nearestArticles({ title: 'Another title', texts: one }, articles)[0]?.what;
  assert.equal(what(texts), 'the same text under another title');
  assert.equal(what([mended]), 'a reprint under another title, with changes');
  assert.equal(what(texts.slice(0, 4)), 'a shortened copy of it');
  assert.equal(
    what([...texts, ...Array.from({ length: all.length * 2 }, (_, i) => `word${i}`)]),
    'holds it, with more',
  );
  assert.match(nearestArticles(ends, articles)[0]?.what ?? '', /in common/);
});

test('the share in common is told of both', () => {
  const texts = articles.find(({ id }) => id === 'goble-2016-stopped-paying')?.texts() ?? [];
  const [first] = nearestArticles({ title: '', texts: texts.slice(0, 3) }, articles);
  assert.equal(first?.article, 'goble-2016-stopped-paying');
  assert.equal(Math.round(first.ofNew * 100), 100);
  assert.ok(first.ofOther > 0.1 && first.ofOther < 0.6, String(first.ofOther));
});
