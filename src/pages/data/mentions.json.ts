/** /data/mentions.json */
import { openArchive } from '../../archive/open.ts';
import { mentionsJson } from '../../exports/mentions-json.ts';

export async function GET(): Promise<Response> {
  return new Response(mentionsJson(await openArchive()), { headers: { 'Content-Type': 'application/json' } });
}
