/** /feed.json: additions and corrections. */
import { feedEntries } from '../exports/feed-entries.ts';
import { jsonFeed } from '../exports/json-feed.ts';
import { openArchive } from '../reading/open.ts';

export async function GET(): Promise<Response> {
  const { articles } = await openArchive();
  return new Response(jsonFeed(feedEntries(articles)), {
    headers: { 'Content-Type': 'application/feed+json' },
  });
}
