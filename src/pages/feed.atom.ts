/** /feed.atom: additions and corrections. */
import { openArchive } from '../archive/open.ts';
import { atomFeed } from '../exports/atom.ts';
import { feedEntries } from '../exports/feed-entries.ts';

export async function GET(): Promise<Response> {
  const { articles } = await openArchive();
  return new Response(atomFeed(feedEntries(articles)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
