/** Records that are named together. */
import type { Archive } from '../../archive/archive.ts';
import { nameLink, type NameLink } from '../name-links.ts';
import { oncePerArchive } from '../once-per-archive.ts';

/**
 * The records that share most paragraphs and notes with one; a name inside a longer name does not count.
 * In: the archive and a reference; `most`: how many to give, eight unless told. Out: the records, those that share most first, then
 * in the order of the index.
 */
export function namedWith(archive: Archive, reference: string, { most = 8 } = {}): NamedWith[] {
  const passages = new Map<string, number>();
  const byArticle = Map.groupBy(archive.mentionsOf(reference), ({ article }) => article);
  for (const [article, own] of byArticle) {
    const places = new Set(own.filter(({ level }) => level === 'top').map(({ at }) => at));
    const pairs = new Set(
      archive
        .mentionsIn(archive.article(article))
        .filter(({ at, level, record }) => level === 'top' && record !== reference && places.has(at))
        .filter(({ at }) => at !== 'title' && at !== 'byline')
        .map(({ at, record }) => `${at} ${record}`),
    );
    for (const pair of pairs) {
      const record = pair.slice(pair.indexOf(' ') + 1);
      passages.set(record, (passages.get(record) ?? 0) + 1);
    }
  }
  const order = placesInIndex(archive);
  return [...passages]
    .sort(([a, x], [b, y]) => y - x || (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .slice(0, most)
    .map(([record, shared]) => ({ ...nameLink(archive, record), passages: shared }));
}

const placesInIndex = oncePerArchive(
  (archive: Archive) => new Map(archive.names.map((name, place) => [name.reference, place])),
);

/** A record, and in how many paragraphs and notes it is named together with another. */
export interface NamedWith extends NameLink {
  readonly passages: number;
}
