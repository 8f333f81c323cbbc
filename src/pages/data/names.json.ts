/** /data/names.json */
import { namesJson } from '../../exports/names-json.ts';
import { openArchive } from '../../reading/open.ts';
import { archiveKey } from '../../views/shown-keys.ts';

export async function keyOf(): Promise<string> {
  return archiveKey(await openArchive(), 'described');
}

export async function GET(): Promise<Response> {
  return new Response(namesJson(await openArchive()), { headers: { 'Content-Type': 'application/json' } });
}
