/** Where a citation has its address. */
import type { Archive } from '../../archive/archive.ts';
import { sourceUrl } from '../../urls.ts';
import { articleParts } from '../lists/article-parts.ts';
import { mostCitations } from '../lists/bounds.ts';
import { oncePerArchive } from '../once-per-archive.ts';

/**
 * In: the archive, an article's id and the citation's. Out: its address: on the page of sources, or among those of its
 * article once the sources are too many for one page.
 */
export function citationUrl(archive: Archive, article: string, id: string): string {
  return sourceUrl(article, id, partsOf(archive).get(`${article}.${id}`));
}

const partsOf = oncePerArchive((archive) => {
  const files = archive.sources.map(({ article, sources }) => ({ article, entries: sources }));
  return new Map(
    [...articleParts(files, mostCitations).values()].flatMap(({ article, path, entries }) =>
      entries.map(({ id }) => [`${article}.${id}`, path] as const),
    ),
  );
});
