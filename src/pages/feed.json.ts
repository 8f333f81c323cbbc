/** /feed.json: additions and corrections. */
import { openArchive } from '../archive/open.ts';
import { feedEntries } from '../exports/feed-entries.ts';
import { jsonFeed } from '../exports/json-feed.ts';

export async function GET(): Promise<Response> {
  const { articles } = await openArchive();
  return new Response(jsonFeed(feedEntries(articles)), {
    headers: { 'Content-Type': 'application/feed+json' },
  });
}
