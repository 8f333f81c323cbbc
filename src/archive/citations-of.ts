/** What the articles cite of an outlet, a person or an office. */
import { sourceUrl } from '../urls.ts';
import type { Archive } from './archive.ts';
import { mentionPlaces, type MentionPlace } from './mention-places.ts';
import { oncePerArchive } from './once-per-archive.ts';

/**
 * In: the archive and a reference. Out: the citations of which it is outlet, author or speaker, by article in order of first publication,
 * then as printed.
 */
export async function citationsOf(archive: Archive, reference: string): Promise<Citation[]> {
  const place = await mentionPlaces(archive);
  return (citationsByRecord(archive).get(reference) ?? []).map(({ article, source, role }) => ({
    role,
    place: place(article, source.where),
    title: source.title?.printed,
    language: source.title?.language,
    dated: source.dated,
    date: source.date?.edtf,
    url: sourceUrl(article, source.id),
  }));
}

const citationsByRecord = oncePerArchive((archive: Archive) => {
  const all = archive.sources.flatMap(({ article, sources }) =>
    archive.article(article).record.status.state === 'published'
      ? sources.flatMap((source) =>
          roles(source).map(([record, role]) => ({ article, source, record, role })),
        )
      : [],
  );
  return Map.groupBy(all, ({ record }) => record);
});

/** Each record once, in its first role. */
function roles(source: Archive['sources'][number]['sources'][number]): [string, Citation['role']][] {
  const found = new Map<string, Citation['role']>();
  const add = (record: string | undefined, role: Citation['role']): void => {
    if (record !== undefined && !found.has(record)) found.set(record, role);
  };
  add(source.outlet, 'outlet');
  for (const { record } of source.authors) add(record, 'author');
  for (const record of source.speakers) add(record, 'speaker');
  return [...found];
}

/** A citation of something that a record brought out, wrote or said. */
export interface Citation {
  readonly role: 'outlet' | 'author' | 'speaker';
  /** Where the article cites it. */
  readonly place: MentionPlace;
  /** As printed. */
  readonly title: string | undefined;
  /** The title's language, BCP 47. */
  readonly language: string | undefined;
  /** The date as printed. */
  readonly dated: string | undefined;
  /** The whole date, EDTF. */
  readonly date: string | undefined;
  /** Its entry among the sources. */
  readonly url: string;
}
