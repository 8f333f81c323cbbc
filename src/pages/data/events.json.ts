/** /data/events.json */
import { openArchive } from '../../archive/open.ts';
import { passageLinks } from '../../archive/passage-links.ts';
import { timelineOf } from '../../archive/timeline.ts';
import { eventsJson } from '../../exports/events-json.ts';

export async function GET(): Promise<Response> {
  const archive = await openArchive();
  const file = eventsJson(timelineOf(archive, passageLinks(archive)));
  return new Response(file, { headers: { 'Content-Type': 'application/json' } });
}
