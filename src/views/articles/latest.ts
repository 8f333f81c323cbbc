/** The articles that the home page lists. */
import type { Archive, Article } from '../../archive/archive.ts';
import { mostAtHome } from '../lists/bounds.ts';

/** In: the archive. Out: all that are published; those that the home page lists: all, or the latest of many, the newest first. */
export function latest({ articles }: Pick<Archive, 'articles'>): {
  shown: readonly Article[];
  listed: readonly Article[];
} {
  const shown = articles.filter(({ record }) => record.status.state === 'published');
  const listed = shown.length > mostAtHome.whole ? shown.slice(-mostAtHome.latest).toReversed() : shown;
  return { shown, listed };
}
