/** Long tables by the year in which their articles were first published: for programs that cannot hold the whole. */
import type { Archive, Article } from '../../archive/archive.ts';
import { startYear } from '../../views/date-order.ts';
import { oncePerArchive } from '../../views/once-per-archive.ts';
import { allTables } from './all-tables.ts';
import type { Row, Table } from './table.ts';

/** Rows of a table, beyond which it has parts: some megabytes, and what a spreadsheet still opens with ease. */
export const mostRows = 50_000;

/**
 * In: the archive. Out: the parts of the tables that are longer than `mostRows` and whose rows are of one article each, by year, in the order
 * of the table; none where all are short. The whole table has its file besides.
 */
export const yearParts: (archive: Archive) => readonly YearPart[] = oncePerArchive((archive) =>
  partsOf(
    allTables.filter(
      ({ name, fields }) => name !== 'articles' && fields.some((field) => field.name === 'article'),
    ),
    { archive, most: mostRows },
  ),
);

/** In: tables; the archive, and how many rows are too many. Out: the parts. */
export function partsOf(
  tables: readonly Table[],
  { archive, most }: { archive: Archive; most: number },
): YearPart[] {
  const byYear = Map.groupBy(archive.articles, yearOf);
  return tables.flatMap((table) => {
    if (!hasMoreThan(most, table.rows(archive))) return [];
    return [...byYear].flatMap(([year, articles]) => {
      const rows = (): Iterable<Row> => rowsOf(table, archive, articles);
      const ids = articles.map(({ id }) => id);
      return hasMoreThan(0, rows()) ? [{ table, year, articles: ids, rows }] : [];
    });
  });
}

function yearOf({ record }: Article): string {
  return String(startYear(record.issued.date));
}

function* rowsOf(table: Table, archive: Archive, articles: readonly Article[]): Generator<Row> {
  if (table.ofArticle) for (const article of articles) yield* table.ofArticle(archive, article);
  else {
    const ids = new Set(articles.map(({ id }) => id));
    for (const row of table.rows(archive)) if (ids.has(String(row['article']))) yield row;
  }
}

function hasMoreThan(most: number, rows: Iterable<Row>): boolean {
  const next = rows[Symbol.iterator]();
  for (let count = 0; count < most; count += 1) if (next.next().done === true) return false;
  return next.next().done !== true;
}

/** The rows of one year. */
export interface YearPart {
  readonly table: Table;
  /** `2014`. */
  readonly year: string;
  /** The ids of the articles of that year, whether they have rows or not. */
  readonly articles: readonly string[];
  rows(): Iterable<Row>;
}
