/** /data/search-things.json */
import { openArchive } from '../../reading/open.ts';
import { thingsFile } from '../../search/index/things-files.ts';
import { thingsOf } from '../../views/things/things-of.ts';
import { archiveKey } from '../../views/shown-keys.ts';

export async function keyOf(): Promise<string> {
  return archiveKey(await openArchive());
}

export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(thingsFile(thingsOf(await openArchive()))), {
    headers: { 'Content-Type': 'application/json' },
  });
}
