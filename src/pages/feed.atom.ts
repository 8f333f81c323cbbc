/** /feed.atom: additions and corrections. */
import { atomFeed } from '../exports/atom.ts';
import { feedEntries } from '../exports/feed-entries.ts';
import { openArchive } from '../reading/open.ts';

export async function GET(): Promise<Response> {
  const { articles } = await openArchive();
  return new Response(atomFeed(feedEntries(articles)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
