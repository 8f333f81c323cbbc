/** The articles of an archive that is too long for one book, in volumes. */
import type { Article } from '../../archive/archive.ts';
import { dateInWords } from '../../components/words/date-in-words.ts';
import { siteName } from '../../site.ts';
import { startYear } from '../../views/date-order.ts';

/**
 * In: the articles of the archive. Out: a volume for each year of first publication, `2014`. A year that is too long is the list of its months, `2014-11`,
 * with one for the articles whose month is not known, `2014-month-unknown`; a month that is too long is the list of its parts, `2014-11-part-2`.
 * So an article more changes the volumes of one month, and lists. Of a time whose articles are all withdrawn there is none.
 */
export function volumesOf(articles: readonly Article[]): ArchiveBook[] {
  return grouped(articles, ({ record }) => String(startYear(record.issued.date))).flatMap(([year, own]) =>
    divided({ id: year, title: `${siteName}: articles of ${year}`, articles: own }, [inMonths, inParts]),
  );
}

/** In: articles. Out: how many words they have. */
export function wordsOf(articles: readonly Article[]): number {
  return articles.reduce((sum, { counts }) => sum + counts.words, 0);
}

/** In: an article. Out: whether its words are shown. */
export function isPublished({ record }: Article): boolean {
  return record.status.state === 'published';
}

/** With its notes, names and citations a book of these is some 700 kB. */
export const mostWords = 100_000;

/** A book that is not too long, or its list and what is in that. */
function divided(whole: Division, [divide, ...finer]: readonly Divide[]): ArchiveBook[] {
  const articles = whole.articles.filter(isPublished);
  if (articles.length === 0) return [];
  const withdrawn = whole.articles.filter((article) => !isPublished(article));
  const book = { ...whole, articles, withdrawn, volumes: [] };
  if (!divide || articles.length === 1 || wordsOf(articles) <= mostWords) return [book];
  const within = divide(whole).flatMap((part) => divided(part, finer));
  const volumes = within.filter((part) => part.volumes.length === 0);
  return [{ ...book, articles: [], volumes }, ...within];
}

function inMonths({ id: year, title, articles }: Division): Division[] {
  return grouped(articles, monthOf).map(([month, own]) =>
    month === unknownMonth
      ? { id: `${year}-${month}`, title: `${title} whose month is not known`, articles: own }
      : { id: month, title: `${siteName}: articles of ${dateInWords(month)}`, articles: own },
  );
}

/** An inferred month is not known. Letters sort after digits. */
function monthOf({ record: { issued } }: Article): string {
  if (issued.known === 'inferred') return unknownMonth;
  const [, month] = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-\w\w)?(?:\/\1(?:-\w\w)?)?$/.exec(issued.date) ?? [];
  return month ?? unknownMonth;
}

const unknownMonth = 'month-unknown';

/** In order; a part is closed before it has too many words. */
function inParts({ id, title, articles }: Division): Division[] {
  const parts: Article[][] = [[]];
  let words = 0;
  for (const article of articles) {
    const own = isPublished(article) ? article.counts.words : 0;
    if (words > 0 && words + own > mostWords) {
      parts.push([]);
      words = 0;
    }
    parts.at(-1)?.push(article);
    words += own;
  }
  return parts.map((part, index) => ({
    id: `${id}-part-${index + 1}`,
    title: `${title}, part ${index + 1} of ${parts.length}`,
    articles: part,
  }));
}

function grouped(
  articles: readonly Article[],
  nameOf: (article: Article) => string,
): (readonly [string, Article[]])[] {
  return [...Map.groupBy(articles, nameOf)].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A book of the archive before it is made. */
export interface ArchiveBook {
  readonly id: string;
  readonly title: string;
  /** Those that are published. */
  readonly articles: readonly Article[];
  /** Those that would be in it. */
  readonly withdrawn: readonly Article[];
  /** Where the whole is too long for one: the books that have its articles. */
  readonly volumes: readonly ArchiveBook[];
}

type Division = Pick<ArchiveBook, 'id' | 'title' | 'articles'>;
type Divide = (whole: Division) => Division[];
