/** /data/articles.csv, passages.csv and so on: every table. */
import type { APIContext, GetStaticPaths } from 'astro';
import { inPieces } from '../../exports/in-pieces.ts';
import { allTables, tableNamed } from '../../exports/tables/all-tables.ts';
import { tableKey } from '../../exports/tables/table-key.ts';
import { tableCsv } from '../../exports/tables/written-table.ts';
import { openArchive } from '../../reading/open.ts';

export const isLong = true;

export const getStaticPaths = (async () => {
  const archive = await openArchive();
  return allTables.map(({ name }) => ({ params: { table: name }, cacheKey: tableKey(archive, name) }));
}) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  const table = tableNamed(params['table']);
  return inPieces(tableCsv(table, table.rows(await openArchive())), {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
  });
}
