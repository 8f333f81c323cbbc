/** /data/events.json */
import { eventsJson } from '../../exports/events-json.ts';
import { openArchive } from '../../reading/open.ts';
import { passageLinks } from '../../views/passages/passage-links.ts';
import { timelineOf } from '../../views/timeline/timeline.ts';
import { archiveKey } from '../../views/shown-keys.ts';

export async function keyOf(): Promise<string> {
  return archiveKey(await openArchive());
}

export async function GET(): Promise<Response> {
  const archive = await openArchive();
  const file = eventsJson(timelineOf(archive, passageLinks(archive)));
  return new Response(file, { headers: { 'Content-Type': 'application/json' } });
}
