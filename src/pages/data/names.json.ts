/** /data/names.json */
import { openArchive } from '../../archive/open.ts';
import { namesJson } from '../../exports/names-json.ts';

export async function GET(): Promise<Response> {
  return new Response(namesJson(await openArchive()), { headers: { 'Content-Type': 'application/json' } });
}
