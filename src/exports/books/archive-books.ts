/** The books of the whole archive. */
import { x } from 'xastscript';
import type { Archive } from '../../archive/archive.ts';
import { yearsOf } from '../../components/words/years.ts';
import { siteLine, siteName } from '../../site.ts';
import { absoluteUrl, homeUrl, pageUrl } from '../../urls.ts';
import { oncePerArchive } from '../../views/once-per-archive.ts';
import { drawPicture } from '../pictures/draw-picture.ts';
import { widthOfText } from '../pictures/letter-widths.ts';
import { articleKey, articlePart } from './article-part.ts';
import type { BookPictures } from './book-pictures.ts';
import type { Book } from './book.ts';
import { coverPicture } from './cover.ts';
import { lastChanged } from './last-changed.ts';
import { namesPart } from './names-part.ts';
import { titlePart } from './title-part.ts';
import { isPublished, mostWords, volumesOf, wordsOf, type ArchiveBook } from './volumes.ts';

/**
 * In: the archive. Out: its books. `archive` is always there: the whole, as long as that is some hundred thousand words; beyond, the list of the
 * volumes, which follow. Withdrawn articles are in none.
 */
export const archiveBooks: (archive: Archive) => readonly ArchiveBook[] = oncePerArchive(
  ({ articles: all }) => {
    const articles = all.filter(isPublished);
    const withdrawn = all.filter((article) => !isPublished(article));
    const whole = { id: 'archive', title: `${siteName}: ${siteLine}`, articles, withdrawn, volumes: [] };
    if (wordsOf(articles) <= mostWords || articles.length === 1) return [whole];
    const books = volumesOf(all);
    const volumes = books.filter((book) => book.volumes.length === 0);
    return [{ ...whole, articles: [], volumes }, ...books];
  },
);

/** In: the archive, one of its books, the pictures of its articles. Out: that book. */
export function archiveBook(archive: Archive, book: ArchiveBook, pictures: BookPictures): Book {
  const { id, title, articles, volumes } = book;
  const isList = volumes.length > 0;
  const all = isList ? volumes.flatMap((volume) => volume.articles) : articles;
  const changed = changedDay(book);
  const beside = volumes.map((volume) => {
    const href = absoluteUrl(bookUrl(volume.id));
    return x('p', [x('a', { href }, volume.title), ` (articles: ${volume.articles.length})`]);
  });
  return {
    identifier: absoluteUrl(bookUrl(id)),
    title,
    languages: [...new Set(['en', ...articles.map(({ record }) => record.language)])],
    creators: [{ name: siteName, role: 'com', sort: siteName }],
    changed,
    description: `${isList ? 'The list of the books of articles' : 'Articles'} kept by ${siteName} (${siteLine}), first published in ${yearsOf(all)}: their words as captured, with notes, editorial marks, citations and an index of names.`,
    subjects: [],
    rights:
      'The rights in each article belong to its holder; the title page of the book that has it names them one by one.',
    sources: [],
    numberedBy: absoluteUrl(homeUrl()),
    parts: [
      titlePart(title, { articles, changed, beside }),
      ...articles.map((article) => articlePart(archive, article, pictures.byAddress)),
      ...namesPart(archive, articles),
    ],
    pictures: pictures.files,
    cover: drawPicture(coverPicture(title, yearsOf(all), widthOfText)),
  };
}

/** In: the id of a book of the archive. Out: its path. */
export function bookUrl(id: string): string {
  return pageUrl(`books/${id}.epub`);
}

/** For the key of its file. In: the archive, one of its books. Out: plain values that change whenever the book does. */
export function archiveBookKey(archive: Archive, book: ArchiveBook): unknown {
  return [
    book.title,
    changedDay(book),
    book.articles.map((article) => articleKey(archive, article)),
    book.volumes.map(({ id, title, articles }) => [id, title, articles.length, yearsOf(articles)]),
  ];
}

/** A withdrawal changes the book that had the article. */
function changedDay({ articles, withdrawn, volumes }: ArchiveBook): string {
  return lastChanged([...articles, ...withdrawn, ...volumes.flatMap((volume) => volume.articles)]);
}
