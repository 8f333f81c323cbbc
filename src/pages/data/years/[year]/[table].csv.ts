/** /data/years/2014/passages.csv: the rows of one year, of tables that are long. */
import type { APIContext, GetStaticPaths } from 'astro';
import { inPieces } from '../../../../exports/in-pieces.ts';
import { tableKey } from '../../../../exports/tables/table-key.ts';
import { tableCsv } from '../../../../exports/tables/written-table.ts';
import { yearParts } from '../../../../exports/tables/year-parts.ts';
import { openArchive } from '../../../../reading/open.ts';
import { pageKey } from '../../../../store/page-key.ts';

export const isLong = true;

export const getStaticPaths = (async () => {
  const archive = await openArchive();
  return yearParts(archive).map(({ table, year, articles }) => ({
    params: { year, table: table.name },
    cacheKey: pageKey(tableKey(archive, table.name), articles),
  }));
}) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  const parts = yearParts(await openArchive());
  const part = parts.find(({ table, year }) => table.name === params['table'] && year === params['year']);
  if (!part) throw new RangeError('There is no such part of a table.');
  return inPieces(tableCsv(part.table, part.rows()), {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
  });
}
