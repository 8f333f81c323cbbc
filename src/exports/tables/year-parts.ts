/** Long tables by the year in which their articles were first published: for programs that cannot hold the whole. */
import type { Archive } from '../../archive/archive.ts';
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
export const yearParts: (archive: Archive) => readonly YearPart[] = oncePerArchive((archive) => {
  const years = new Map(
    archive.articles.map(({ id, record }) => [id, String(startYear(record.issued.date))]),
  );
  return partsOf(
    allTables.filter(
      ({ name, fields }) => name !== 'articles' && fields.some((field) => field.name === 'article'),
    ),
    { archive, years, most: mostRows },
  );
});

/** In: tables; the archive, the year of each article, and how many rows are too many. Out: the parts. */
export function partsOf(
  tables: readonly Table[],
  { archive, years, most }: { archive: Archive; years: ReadonlyMap<string, string>; most: number },
): YearPart[] {
  return tables.flatMap((table) => {
    const rows = table.rows(archive);
    if (rows.length <= most) return [];
    const groups = Map.groupBy(rows, ({ article }) => years.get(String(article)) ?? '');
    return [...groups].map(([year, own]) => ({ table, year, rows: own }));
  });
}

/** The rows of one year. */
export interface YearPart {
  readonly table: Table;
  /** `2014`. */
  readonly year: string;
  readonly rows: readonly Row[];
}
