/** /data/mentions.json */
import { mentionsJson } from '../../exports/mentions-json.ts';
import { openArchive } from '../../reading/open.ts';

export async function GET(): Promise<Response> {
  return new Response(mentionsJson(await openArchive()), { headers: { 'Content-Type': 'application/json' } });
}
