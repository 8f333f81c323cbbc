/** /data/articles.jsonl, passages.jsonl and so on: the rows of the JSON files, one on a line. */
import type { APIContext, GetStaticPaths } from 'astro';
import { jsonLines } from '../../exports/json-lines.ts';
import { allTables, tableNamed } from '../../exports/tables/all-tables.ts';
import { tableJson } from '../../exports/tables/written-table.ts';
import { openArchive } from '../../reading/open.ts';
import { GET as claims } from './claims.json.ts';
import { GET as events } from './events.json.ts';
import { GET as names } from './names.json.ts';

/** Of these the JSON files say more than the tables. */
const further: Readonly<Record<string, () => Promise<Response>>> = { claims, events, names };

export const getStaticPaths = (() =>
  allTables.map(({ name }) => ({ params: { table: name } }))) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  const { table = '' } = params;
  const own = await further[table]?.();
  const file = own ? await own.text() : tableJson(tableNamed(table), await openArchive());
  return new Response(jsonLines(file), { headers: { 'Content-Type': 'application/jsonl' } });
}
