/** The feed in Atom. */
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { siteLanguage, siteLine, siteName } from '../site.ts';
import { absoluteUrl, homeUrl, pageUrl } from '../urls.ts';
import { type FeedEntry, lastChange, momentOf } from './feed-entries.ts';

/**
 * In: the entries, the newest first. Out: an Atom document: https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomFeed(entries: readonly FeedEntry[]): string {
  const address = absoluteUrl(pageUrl('feed.atom'));
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': siteLanguage }, [
    x('id', address),
    x('title', `${siteName}: additions and corrections`),
    x('subtitle', siteLine),
    x('link', { rel: 'self', type: 'application/atom+xml', href: address }),
    x('link', { rel: 'alternate', type: 'text/html', href: absoluteUrl(homeUrl()) }),
    x('updated', lastChange(entries)),
    x('author', [x('name', siteName), x('uri', absoluteUrl(homeUrl()))]),
    ...entries.map((entry) =>
      x('entry', [
        x('id', entry.id),
        x('title', entry.title),
        x('link', { rel: 'alternate', type: 'text/html', hreflang: entry.language, href: entry.url }),
        x('published', momentOf(entry.date)),
        x('updated', momentOf(entry.date)),
        x('category', { term: entry.kind }),
        x('summary', entry.summary),
      ]),
    ),
  ]);
  // In words too, `]]>` may only stand escaped (XML 1.0, 2.4); the serializer leaves it, and the feed has no CDATA.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(feed).replaceAll(']]>', ']]&gt;')}\n`;
}
