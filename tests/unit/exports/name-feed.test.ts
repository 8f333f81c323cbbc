/** What is new on a name. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameFeed, newsOf } from '../../../src/exports/name-feed.ts';
import { sampleArchive } from '../archive/sample-archive.ts';

test('the feed of a name has the articles that mention it, the newest in the archive first, and leads to the passage', () => {
  const sample = sampleArchive({
    first: ['p1 | Osh | places/osh', 'p2 | Osh | places/osh'],
    second: ['title | Osh | places/osh'],
    third: ['p1 | Osh | places/osh'],
  });
  const days = ['2026-01-01', '2026-02-01', undefined];
  const articles = sample.articles.map((one, i) => ({ ...one, record: { ...one.record, added: days[i] } }));
  const archive = {
    ...sample,
    articles,
    article: (id: string) => articles.find((one) => one.id === id) ?? sample.article(id),
  };
  const osh = archive.name('places/osh');
  const news = newsOf(archive, osh);
  assert.deepEqual(
    news.map(({ id, at, mentions }) => [id, at, mentions]),
    [
      ['second', undefined, 1],
      ['first', 'p1', 2],
    ],
  );
  const feed = nameFeed(osh, news);
  assert.match(feed, /<updated>2026-02-01T/);
  assert.match(feed, /href="http:\/\/localhost:4321\/articles\/first\/#p1"/);
  assert.match(feed, /mentioned 2 times/);
});
