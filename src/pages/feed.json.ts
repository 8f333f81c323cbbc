/** /feed.json: additions and corrections. */
import { feedEntries } from '../exports/feed-entries.ts';
import { feedPages } from '../exports/feed-pages.ts';
import { jsonFeed } from '../exports/json-feed.ts';
import { openArchive } from '../reading/open.ts';

export async function GET(): Promise<Response> {
  const { articles } = await openArchive();
  const [newest] = feedPages(feedEntries(articles));
  return new Response(newest && jsonFeed(newest), {
    headers: { 'Content-Type': 'application/feed+json' },
  });
}
