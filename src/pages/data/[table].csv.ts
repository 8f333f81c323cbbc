/** /data/articles.csv, passages.csv and so on: every table. */
import type { APIContext, GetStaticPaths } from 'astro';
import { allTables, tableNamed } from '../../exports/tables/all-tables.ts';
import { tableCsv } from '../../exports/tables/written-table.ts';
import { openArchive } from '../../reading/open.ts';

export const getStaticPaths = (() =>
  allTables.map(({ name }) => ({ params: { table: name } }))) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  const file = tableCsv(tableNamed(params['table']), await openArchive());
  return new Response(file, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
}
