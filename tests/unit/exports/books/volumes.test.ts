/** The volumes of a long archive: an article more, or one withdrawn, changes those that it belongs to, and no others. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Archive, Article } from '../../../../src/archive/archive.ts';
import { archiveBook, archiveBookKey, archiveBooks } from '../../../../src/exports/books/archive-books.ts';
import { epub } from '../../../../src/exports/books/epub.ts';
import { mostWords } from '../../../../src/exports/books/volumes.ts';
import { realArchive } from '../../../real-archive.ts';
import { documentsOf, elementsIn, wordsIn } from '../book-files.ts';

const archive = await realArchive();
const [sample = assert.fail('no article')] = archive.articles;

describe('the volumes of the archive', () => {
  it('are a year, a month of a long year, a part of a long month; dates without a month have their own', () => {
    const parts = Array.from({ length: 2 }, (_, at) => issued(`2014-03-0${at + 1}`, 0.8));
    const long = [
      issued('2013'),
      ...parts,
      issued('2014-11'),
      issued('2014-11-02/2014-11-05'),
      ...['2014', '2014-23', '2014-12~', '2014-11/2014-12'].map((date) => issued(date)),
      { ...issued('2014-12'), id: 'inferred', record: inferred(issued('2014-12')) },
    ];
    assert.deepEqual(volumesIn(long), {
      '2013': ['2013'],
      '2014-03-part-1': ['2014-03-01'],
      '2014-03-part-2': ['2014-03-02'],
      '2014-11': ['2014-11', '2014-11-02/2014-11-05'],
      '2014-month-unknown': ['2014', '2014-23', '2014-12~', '2014-11/2014-12', 'inferred'],
    });
    const lists = archiveBooks({ ...archive, articles: long }).filter(({ volumes }) => volumes.length > 0);
    assert.deepEqual(
      lists.map(({ id, title, volumes }) => [id, title.replace(/^Steppe Archive: /, ''), volumes.length]),
      [
        ['archive', lists[0]?.title.replace(/^Steppe Archive: /, ''), 5],
        ['2014', 'articles of 2014', 4],
        ['2014-03', 'articles of March 2014', 2],
      ],
    );
  });

  it('stay as they are where an article is added to another month', () => {
    const months = ['02', '05', '09', '12'].map((month) => issued(`2014-${month}`, 0.6));
    const before = keysOf(months);
    const after = keysOf([issued('2014-01-07', 0.5), ...months]);
    const changed = [...after].filter(([id, key]) => before.get(id) !== key).map(([id]) => id);
    assert.deepEqual(changed, ['archive', '2014', '2014-01']);
  });

  it('have another key where their title changes: part 1 of 2, part 1 of 3', () => {
    const days = ['01', '02', '03'].map((day) => issued(`2014-03-${day}`, 0.8));
    const [two, three] = [days.slice(0, 2), days].map((articles) => keysOf(articles).get('2014-03-part-1'));
    assert.ok(two !== undefined && three !== undefined);
    assert.notEqual(two, three);
  });

  it('count a withdrawal as a change of the volume that had the article; the list says of what the day is', () => {
    const articles = archive.articles.map((article) => {
      const long = { ...article, counts: { ...article.counts, words: mostWords } };
      return article.id === 'edm-2014-alien-war' ? withdraw(long) : long;
    });
    const of = { ...archive, articles };
    const days = archiveBooks(of).map((book) => [book.id, archiveBook(of, book, none).changed]);
    const usual = sample.record.added;
    assert.deepEqual(days, [
      ['archive', '2031-05-06'],
      ['2014', '2031-05-06'],
      ...['2015', '2016', '2018'].map((year) => [year, usual]),
    ]);
    const [list = assert.fail()] = archiveBooks(of);
    const book = archiveBook(of, list, none);
    const title = documentsOf(epub(book)).get('title.xhtml') ?? assert.fail();
    assert.match(
      wordsIn(elementsIn(title)[0]),
      /; last article, correction or withdrawal recorded: 6 May 2031\./,
    );
  });
});

const none = { files: [], byAddress: new Map<string, string>() };

/** An article of that date, named after it, of such a share of the words that a book may have. */
function issued(date: string, share = 0.1): Article {
  const record = { ...sample.record, id: date, issued: { date, known: 'printed' as const } };
  return { ...sample, id: date, record, counts: { ...sample.counts, words: share * mostWords } };
}

function inferred({ record }: Article): Article['record'] {
  return { ...record, issued: { ...record.issued, known: 'inferred' } };
}

function withdraw(article: Article): Article {
  const status = { state: 'withdrawn', date: '2031-05-06', reason: 'Test' } as const;
  return { ...article, record: { ...article.record, status } };
}

/** The articles in each volume. */
function volumesIn(articles: Article[]): Record<string, string[]> {
  const [whole] = archiveBooks({ ...archive, articles });
  return Object.fromEntries((whole?.volumes ?? []).map((one) => [one.id, one.articles.map(({ id }) => id)]));
}

function keysOf(articles: Article[]): Map<string, string> {
  const of: Archive = { ...archive, articles };
  return new Map(archiveBooks(of).map((book) => [book.id, JSON.stringify(archiveBookKey(of, book))]));
}
