/** /data/sources.csl.json */
import { cslJson } from '../../citation/csl-json.ts';
import { cslSources } from '../../exports/csl-sources.ts';
import { openArchive } from '../../reading/open.ts';
import { passageLinks } from '../../views/passages/passage-links.ts';
import { archiveKey } from '../../views/shown-keys.ts';

export async function keyOf(): Promise<string> {
  return archiveKey(await openArchive());
}

export async function GET(): Promise<Response> {
  const archive = await openArchive();
  const file = cslJson(cslSources(archive, passageLinks(archive)));
  return new Response(file, { headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json' } });
}
