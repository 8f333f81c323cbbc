/** /data/names.jsonld */
import { namesSkos } from '../../exports/names-skos.ts';
import { openArchive } from '../../reading/open.ts';
import { archiveKey } from '../../views/shown-keys.ts';

export async function keyOf(): Promise<string> {
  return archiveKey(await openArchive(), 'described');
}

export async function GET(): Promise<Response> {
  return new Response(namesSkos(await openArchive()), { headers: { 'Content-Type': 'application/ld+json' } });
}
