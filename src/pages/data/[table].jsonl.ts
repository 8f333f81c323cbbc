/** /data/articles.jsonl, passages.jsonl and so on: the rows of the JSON files, one on a line. */
import type { APIContext, GetStaticPaths } from 'astro';
import { inPieces } from '../../exports/in-pieces.ts';
import { jsonLines } from '../../exports/json-lines.ts';
import { allTables, tableNamed } from '../../exports/tables/all-tables.ts';
import { tableKey } from '../../exports/tables/table-key.ts';
import { tableLines } from '../../exports/tables/written-table.ts';
import { openArchive } from '../../reading/open.ts';
import { GET as claims } from './claims.json.ts';
import { GET as events } from './events.json.ts';
import { GET as names } from './names.json.ts';

/** Of these the JSON files say more than the tables. */
const further: Readonly<Record<string, () => Promise<Response>>> = { claims, events, names };

export const isLong = true;

export const getStaticPaths = (async () => {
  const archive = await openArchive();
  return allTables.map(({ name }) => ({ params: { table: name }, cacheKey: tableKey(archive, name) }));
}) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  const { table = '' } = params;
  const own = await further[table]?.();
  const pieces = own
    ? [jsonLines(await own.text())]
    : tableLines(tableNamed(table).rows(await openArchive()));
  return inPieces(pieces, { 'Content-Type': 'application/jsonl' });
}
