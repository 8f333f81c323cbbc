/** The feed in JSON. */
import { siteLanguage, siteLine, siteName } from '../site.ts';
import { absoluteUrl, homeUrl, pageUrl } from '../urls.ts';
import { momentOf } from './feed-entries.ts';
import type { FeedPage } from './feed-pages.ts';

/** In: a page of the feed. Out: a JSON Feed: https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed({ name, entries, older }: FeedPage): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${siteName}: additions and corrections`,
    description: siteLine,
    home_page_url: absoluteUrl(homeUrl()),
    feed_url: absoluteUrl(pageUrl(`${name}.json`)),
    ...(older === undefined ? {} : { next_url: absoluteUrl(pageUrl(`${older}.json`)) }),
    language: siteLanguage,
    authors: [{ name: siteName, url: absoluteUrl(homeUrl()) }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_text: entry.summary,
      date_published: momentOf(entry.date),
      language: siteLanguage,
      tags: [entry.kind],
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
