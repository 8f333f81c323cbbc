/** /data/claims.jsonl, events.jsonl, mentions.jsonl, names.jsonl: the tables of the JSON files, a row on a line. */
import type { APIContext, GetStaticPaths } from 'astro';
import { jsonLines } from '../../exports/json-lines.ts';
import { GET as claims } from './claims.json.ts';
import { GET as events } from './events.json.ts';
import { GET as mentions } from './mentions.json.ts';
import { GET as names } from './names.json.ts';

const tables: Readonly<Record<string, () => Promise<Response>>> = { claims, events, mentions, names };

export const getStaticPaths = (() =>
  Object.keys(tables).map((table) => ({ params: { table } }))) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  const file = await tables[params['table'] ?? '']?.();
  return new Response(jsonLines((await file?.text()) ?? ''), {
    headers: { 'Content-Type': 'application/jsonl' },
  });
}
