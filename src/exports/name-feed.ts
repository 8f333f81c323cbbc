/** What is new in the archive on a person, a place or an organisation. */
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Archive, NamedRecord } from '../archive/archive.ts';
import { siteLanguage, siteName } from '../site.ts';
import { absoluteUrl, articleUrl, recordUrl } from '../urls.ts';
import { momentOf } from './feed-entries.ts';

/** In: the archive and a record. Out: the published articles that mention it, the newest in the archive first, as many as a reader asks for at once. */
export function newsOf(archive: Archive, { reference }: NamedRecord): NameNews[] {
  const mentions = Map.groupBy(archive.mentionsOf(reference), ({ article }) => article);
  return [...mentions]
    .flatMap(([id, own]) => {
      const { label, record } = archive.article(id);
      const [first] = own;
      if (record.status.state !== 'published' || record.added === undefined || !first) return [];
      const at = first.at === 'title' || first.at === 'byline' ? undefined : first.at;
      return [
        {
          id,
          at,
          label,
          added: record.added,
          title: record.title.printed,
          language: record.language,
          mentions: own.length,
        },
      ];
    })
    .sort((a, b) => b.added.localeCompare(a.added) || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

/** A tag (RFC 4151): an entry is no place that a reader could go to, and its name stays when the archive moves. */
function entryId(reference: string, { id, added }: Pick<NameNews, 'id' | 'added'>): string {
  return `tag:${siteUrl.hostname},${added}:${reference}/${id}`;
}

/** In: the record, and what is new on it. Out: an Atom feed (https://www.rfc-editor.org/rfc/rfc4287). */
export function nameFeed({ reference, record }: NamedRecord, news: readonly NameNews[]): string {
  const page = absoluteUrl(recordUrl(reference));
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': siteLanguage }, [
    x('id', `${page}feed.atom`),
    x('title', `${record.name}: new in ${siteName}`),
    x('link', { rel: 'self', type: 'application/atom+xml', href: `${page}feed.atom` }),
    x('link', { rel: 'alternate', type: 'text/html', href: page }),
    x('updated', momentOf(news[0]?.added ?? '1970-01-01')),
    x('author', [x('name', siteName)]),
    ...news.map(({ id, at, label, added, title, language, mentions }) =>
      x('entry', [
        x('id', entryId(reference, { id, added })),
        x('title', { type: 'text' }, `${label}: ${title}`),
        x('link', {
          rel: 'alternate',
          type: 'text/html',
          hreflang: language,
          href: absoluteUrl(articleUrl(id, at)),
        }),
        x('published', momentOf(added)),
        x('updated', momentOf(added)),
        x('summary', `${record.name} is mentioned ${mentions === 1 ? 'once' : `${mentions} times`}.`),
      ]),
    ),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(feed)}\n`;
}

const most = 50;

/** An article that mentions the record. */
export interface NameNews {
  readonly id: string;
  /** The first passage with a mention; absent where that is the title. */
  readonly at: string | undefined;
  readonly label: string;
  /** The day on which the archive first published it. */
  readonly added: string;
  readonly title: string;
  readonly language: string;
  readonly mentions: number;
}
