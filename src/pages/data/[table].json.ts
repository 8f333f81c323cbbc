/** /data/articles.json, passages.json and so on: every table that has no file of its own. */
import type { APIContext, GetStaticPaths } from 'astro';
import { inPieces } from '../../exports/in-pieces.ts';
import { listedTables, tableNamed } from '../../exports/tables/all-tables.ts';
import { tableKey } from '../../exports/tables/table-key.ts';
import { tableJson } from '../../exports/tables/written-table.ts';
import { openArchive } from '../../reading/open.ts';

export const isLong = true;

export const getStaticPaths = (async () => {
  const archive = await openArchive();
  return listedTables.map(({ name }) => ({ params: { table: name }, cacheKey: tableKey(archive, name) }));
}) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  const rows = tableNamed(params['table']).rows(await openArchive());
  return inPieces(tableJson(rows), { 'Content-Type': 'application/json' });
}
