/** /data/claims.csv */
import { claimsCsv } from '../../exports/claims-table.ts';
import { openArchive } from '../../reading/open.ts';
import { figuresOf } from '../../views/figures/figures.ts';
import { passageLinks } from '../../views/passages/passage-links.ts';

export async function GET(): Promise<Response> {
  const archive = await openArchive();
  const file = claimsCsv(figuresOf(archive, passageLinks(archive)));
  return new Response(file, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
}
