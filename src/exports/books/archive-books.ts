/** The books of the whole archive. */
import { x } from 'xastscript';
import type { Archive, Article } from '../../archive/archive.ts';
import { yearsOf } from '../../components/words/years.ts';
import { siteLine, siteName } from '../../site.ts';
import { absoluteUrl, homeUrl, pageUrl } from '../../urls.ts';
import { startYear } from '../../views/date-order.ts';
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

/**
 * In: the archive. Out: its books. `archive` is always there: the whole, as long as that is some hundred thousand words; beyond, the list of the
 * volumes, each of which is of one year of first publication, or a part of it (`2014`, `2014-2`). Withdrawn articles are in none.
 */
export const archiveBooks: (archive: Archive) => readonly ArchiveBook[] = oncePerArchive((archive) => {
  const articles = archive.articles.filter(({ record }) => record.status.state === 'published');
  const whole = { id: 'archive', title: `${siteName}: ${siteLine}`, articles, volumes: [] };
  if (wordsOf(articles) <= mostWords || articles.length === 1) return [whole];
  const years = Map.groupBy(articles, ({ record }) => String(startYear(record.issued.date)));
  const volumes = [...years].flatMap(([year, own]) => {
    const parts = cut(own);
    return parts.map((part, index) => ({
      id: index === 0 ? year : `${year}-${index + 1}`,
      title: `${siteName}: articles of ${year}${parts.length > 1 ? `, part ${index + 1} of ${parts.length}` : ''}`,
      articles: part,
      volumes: [],
    }));
  });
  return [{ ...whole, articles: [], volumes }, ...volumes];
});

/** In: the archive, one of its books, the pictures of its articles. Out: that book. */
export function archiveBook(
  archive: Archive,
  { id, title, articles, volumes }: ArchiveBook,
  pictures: BookPictures,
): Book {
  const all = volumes.length > 0 ? volumes.flatMap((volume) => volume.articles) : articles;
  const changed = lastChanged(all);
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
    description: `Articles kept by ${siteName} (${siteLine}), first published in ${yearsOf(all)}: their words as captured, with notes, editorial marks, citations and an index of names.`,
    subjects: [],
    rights: 'The rights in each article belong to its holder; the title page names them one by one.',
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
export function archiveBookKey(archive: Archive, { articles, volumes }: ArchiveBook): unknown {
  return [
    articles.map((article) => articleKey(archive, article)),
    volumes.map((volume) => [
      volume.id,
      volume.title,
      volume.articles.length,
      lastChanged(volume.articles),
      yearsOf(volume.articles),
    ]),
  ];
}

/** With its notes, names and citations a book of these is some 700 kB. */
export const mostWords = 100_000;

/** In order; a part is closed before it has too many words. */
function cut(articles: readonly Article[]): Article[][] {
  const parts: Article[][] = [[]];
  for (const article of articles) {
    const last = parts.at(-1) ?? [];
    if (last.length > 0 && wordsOf([...last, article]) > mostWords) parts.push([article]);
    else last.push(article);
  }
  return parts;
}

function wordsOf(articles: readonly Article[]): number {
  return articles.reduce((sum, { counts }) => sum + counts.words, 0);
}

/** A book of the archive before it is made. */
export interface ArchiveBook {
  readonly id: string;
  readonly title: string;
  readonly articles: readonly Article[];
  /** Where the whole is too long for one: all others. */
  readonly volumes: readonly ArchiveBook[];
}
