import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainCitation } from '../../../../src/components/article/plain-citation.ts';
import { articleRecord, type ArticleRecord } from '../../../../src/records/article.ts';

function record(change: Partial<Record<keyof ArticleRecord, unknown>>): ArticleRecord {
  return articleRecord.parse({
    id: 'one-2015',
    title: { printed: 'A Title', sentence: 'A title' },
    byline: { state: 'printed', printed: 'Ann Lee' },
    authors: [{ family: 'Lee', given: 'Ann' }],
    publication: { kind: 'periodical', name: 'The Paper', volume: '11', issue: '206' },
    issued: { date: '2015-06-07', known: 'printed' },
    language: 'en',
    firstPublished: 'https://example.org/one',
    capture: { file: 'one.txt', sha256: '0'.repeat(64) },
    rights: { holder: 'Ann Lee', statement: 'Rights: Ann Lee.' },
    summary: 'About one thing.',
    status: { state: 'published' },
    ...change,
  });
}

const address = 'https://archive.test/articles/one-2015/';

test('author, title, publication, date, archive and address stand in this order', () => {
  assert.equal(
    plainCitation(record({}), address),
    `Ann Lee. “A Title.” The Paper, volume 11, issue 206, 7 June 2015. Steppe Archive, ${address}`,
  );
});

test('a title that ends in a mark of its own gets no full stop', () => {
  const title = { printed: 'How Real Is It?', sentence: 'How real is it?' };
  assert.match(plainCitation(record({ title }), address), /“How Real Is It\?” The Paper/);
});

test('double quotation marks inside a title become single ones', () => {
  const title = { printed: 'The “Great” Game', sentence: 'The “great” game' };
  assert.match(plainCitation(record({ title }), address), /“The ‘Great’ Game\.”/);
});

test('initials are followed by one full stop', () => {
  assert.match(plainCitation(record({ authors: [{ literal: 'A.I.' }] }), address), /^A\.I\. “/);
});

test('nobody is put in the place of an author who is not known', () => {
  assert.match(plainCitation(record({ authors: 'unknown' }), address), /^“A Title\.”/);
});
