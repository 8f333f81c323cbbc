/** /feed-1.json and so on: archives of older additions and corrections. */
import type { APIContext, GetStaticPaths } from 'astro';
import { feedEntries } from '../exports/feed-entries.ts';
import { feedPages, type FeedPage } from '../exports/feed-pages.ts';
import { jsonFeed } from '../exports/json-feed.ts';
import { openArchive } from '../reading/open.ts';

export const getStaticPaths = (async () => {
  const { articles } = await openArchive();
  return feedPages(feedEntries(articles)).flatMap((page) =>
    page.number === undefined ? [] : [{ params: { page: String(page.number) }, props: { page } }],
  );
}) satisfies GetStaticPaths;

export function GET({ props }: APIContext<{ page: FeedPage }>): Response {
  return new Response(jsonFeed(props.page), {
    headers: { 'Content-Type': 'application/feed+json' },
  });
}
