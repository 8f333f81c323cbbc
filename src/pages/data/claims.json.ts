/** /data/claims.json */
import { figuresOf } from '../../archive/figures.ts';
import { openArchive } from '../../archive/open.ts';
import { passageLinks } from '../../archive/passage-links.ts';
import { claimsJson } from '../../exports/claims-table.ts';

export async function GET(): Promise<Response> {
  const archive = await openArchive();
  const file = claimsJson(figuresOf(archive, passageLinks(archive)));
  return new Response(file, { headers: { 'Content-Type': 'application/json' } });
}
