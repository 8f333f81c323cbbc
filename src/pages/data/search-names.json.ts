/** /data/search-names.json */
import { openArchive } from '../../reading/open.ts';
import { searchNames } from '../../views/names/search-names.ts';

export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(searchNames(await openArchive())), {
    headers: { 'Content-Type': 'application/json' },
  });
}
