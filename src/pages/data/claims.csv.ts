/** /data/claims.csv */
import { figuresOf } from '../../archive/figures.ts';
import { openArchive } from '../../archive/open.ts';
import { passageLinks } from '../../archive/passage-links.ts';
import { claimsCsv } from '../../exports/claims-table.ts';

export async function GET(): Promise<Response> {
  const archive = await openArchive();
  const file = claimsCsv(figuresOf(archive, passageLinks(archive)));
  return new Response(file, { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
}
