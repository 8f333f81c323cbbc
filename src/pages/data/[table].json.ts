/** /data/articles.json, passages.json and so on: every table that has no file of its own. */
import type { APIContext, GetStaticPaths } from 'astro';
import { listedTables, tableNamed } from '../../exports/tables/all-tables.ts';
import { tableJson } from '../../exports/tables/written-table.ts';
import { openArchive } from '../../reading/open.ts';

export const getStaticPaths = (() =>
  listedTables.map(({ name }) => ({ params: { table: name } }))) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  const file = tableJson(tableNamed(params['table']), await openArchive());
  return new Response(file, { headers: { 'Content-Type': 'application/json' } });
}
