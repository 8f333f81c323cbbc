/** /data/claims.json */
import { claimsJson } from '../../exports/claims-json.ts';
import { openArchive } from '../../reading/open.ts';
import { figuresOf } from '../../views/figures/figures.ts';
import { passageLinks } from '../../views/passages/passage-links.ts';

export async function GET(): Promise<Response> {
  const archive = await openArchive();
  const file = claimsJson(figuresOf(archive, passageLinks(archive)));
  return new Response(file, { headers: { 'Content-Type': 'application/json' } });
}
