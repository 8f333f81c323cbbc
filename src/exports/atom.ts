/** The feed in Atom. */
import { x } from 'xastscript';
import { siteLanguage, siteLine, siteName } from '../site.ts';
import { absoluteUrl, homeUrl, pageUrl } from '../urls.ts';
import { lastChange, momentOf } from './feed-entries.ts';
import type { FeedPage } from './feed-pages.ts';
import { xmlDocument } from './xml-document.ts';

/**
 * In: a page of the feed. Out: an Atom document: https://www.rfc-editor.org/rfc/rfc4287, with the links between pages
 * of https://www.rfc-editor.org/rfc/rfc5005
 */
export function atomFeed({ name, number, entries, older, newer }: FeedPage): string {
  const link = (rel: string, page: string) =>
    x('link', { rel, type: 'application/atom+xml', href: absoluteUrl(pageUrl(`${page}.atom`)) });
  const isArchive = number !== undefined;
  const names = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': siteLanguage };
  const feed = x('feed', isArchive ? { ...names, 'xmlns:fh': historyNames } : names, [
    x('id', absoluteUrl(pageUrl('feed.atom'))),
    x('title', `${siteName}: additions and corrections`),
    x('subtitle', siteLine),
    ...(isArchive ? [x('fh:archive')] : []),
    link('self', name),
    ...(isArchive ? [link('current', 'feed')] : []),
    ...(older === undefined ? [] : [link('prev-archive', older)]),
    ...(newer === undefined ? [] : [link('next-archive', newer)]),
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
  return xmlDocument(feed);
}

const historyNames = 'http://purl.org/syndication/history/1.0';
