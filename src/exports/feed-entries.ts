/** What feeds announce: articles added, corrected, withdrawn. */
import type { Article } from '../archive/archive.ts';
import { absoluteUrl, articleUrl } from '../urls.ts';

/**
 * In: all articles. Out: all entries, the newest first; those of one day in the order of the articles. An article whose
 * day of addition is not recorded is not announced. A correction is known by its place in the record, to which entries
 * are only ever added, so that an entry's id stays what it was.
 */
export function feedEntries(articles: readonly Pick<Article, 'id' | 'label' | 'record'>[]): FeedEntry[] {
  return articles.flatMap(entriesOf).sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

function entriesOf({ id, label, record }: Pick<Article, 'id' | 'label' | 'record'>): FeedEntry[] {
  const { title, language } = record;
  const published = record.status.state === 'published';
  const added: FeedEntry[] = record.added
    ? [
        {
          language,
          id: absoluteUrl(articleUrl(id)),
          url: absoluteUrl(articleUrl(id)),
          kind: 'added',
          title: title.printed,
          date: record.added,
          summary: published ? `${label}. ${record.summary}` : `${label}.`,
        },
      ]
    : [];
  const corrected = record.corrections.map((correction, at): FeedEntry => {
    const url = absoluteUrl(articleUrl(id, published ? `correction-${at + 1}` : undefined));
    return {
      language,
      id: absoluteUrl(articleUrl(id, `correction-${at + 1}`)),
      url,
      kind: 'corrected',
      title: `Corrected: ${title.printed}`,
      date: correction.date,
      summary: correction.what,
    };
  });
  const withdrawn: FeedEntry[] =
    record.status.state === 'withdrawn'
      ? [
          {
            language,
            id: absoluteUrl(articleUrl(id, 'withdrawn')),
            url: absoluteUrl(articleUrl(id)),
            kind: 'withdrawn',
            title: `Withdrawn: ${title.printed}`,
            date: record.status.date,
            summary: record.status.reason,
          },
        ]
      : [];
  return [...added, ...corrected, ...withdrawn];
}

/** The day of the newest entry as a moment, for a feed without entries the epoch. In: entries, the newest first. */
export function lastChange(entries: readonly FeedEntry[]): string {
  return momentOf(entries[0]?.date ?? '1970-01-01');
}

/** Feeds want moments where the records have days: its first, in UTC. In: a day. Out: RFC 3339. */
export function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** One thing that happened to the archive. */
export interface FeedEntry {
  /** Never changes. */
  readonly id: string;
  readonly url: string;
  readonly kind: 'added' | 'corrected' | 'withdrawn';
  readonly title: string;
  /** Of the article (BCP 47). */
  readonly language: string;
  /** A day. */
  readonly date: string;
  readonly summary: string;
}
