/** /data/claims.json */
import { claimsJson } from '../../exports/claims-json.ts';
import { openArchive } from '../../reading/open.ts';
import { figuresOf } from '../../views/figures/figures.ts';
import { passageLinks } from '../../views/passages/passage-links.ts';
import { archiveKey } from '../../views/shown-keys.ts';

export async function keyOf(): Promise<string> {
  return archiveKey(await openArchive());
}

export async function GET(): Promise<Response> {
  const archive = await openArchive();
  const file = claimsJson(figuresOf(archive, passageLinks(archive)));
  return new Response(file, { headers: { 'Content-Type': 'application/json' } });
}
