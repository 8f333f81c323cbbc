/** /data/names.json */
import { namesJson } from '../../exports/names-json.ts';
import { openArchive } from '../../reading/open.ts';

export async function GET(): Promise<Response> {
  return new Response(namesJson(await openArchive()), { headers: { 'Content-Type': 'application/json' } });
}
