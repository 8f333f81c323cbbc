/** /feed.atom: additions and corrections. */
import { atomFeed } from '../exports/atom.ts';
import { feedEntries } from '../exports/feed-entries.ts';
import { feedPages } from '../exports/feed-pages.ts';
import { openArchive } from '../reading/open.ts';

export async function GET(): Promise<Response> {
  const { articles } = await openArchive();
  const [newest] = feedPages(feedEntries(articles));
  return new Response(newest && atomFeed(newest), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
