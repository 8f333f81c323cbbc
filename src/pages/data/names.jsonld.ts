/** /data/names.jsonld */
import { namesSkos } from '../../exports/names-skos.ts';
import { openArchive } from '../../reading/open.ts';

export async function GET(): Promise<Response> {
  return new Response(namesSkos(await openArchive()), { headers: { 'Content-Type': 'application/ld+json' } });
}
