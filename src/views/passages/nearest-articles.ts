/** Which articles stand beside another when there is no room for all. */
import type { Archive } from '../../archive/archive.ts';
import { startOf } from '../date-order.ts';

/**
 * In: the archive, an article's id, and the ids of others; `most`, how many to keep. Out: those first published nearest to
 * it, in the order of first publication. Of two as near, the earlier.
 */
export function nearestArticles(
  archive: Archive,
  others: Iterable<string>,
  { article, most }: { article: string; most: number },
): string[] {
  const order = (id: string): number => archive.article(id).order;
  const distance = (id: string): number => Math.abs(timeOf(archive, id) - timeOf(archive, article));
  return [...others]
    .sort((a, b) => distance(a) - distance(b) || order(a) - order(b))
    .slice(0, most)
    .sort((a, b) => order(a) - order(b));
}

/**
 * The same without looking at every one. In: as above, the others in the order of first publication. Out: as many of them
 * before the article and as many after it as could be among the nearest.
 */
export function around(
  archive: Archive,
  others: readonly string[],
  { article, most }: { article: string; most: number },
): string[] {
  const { order } = archive.article(article);
  let [low, high] = [0, others.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const id = others[middle];
    if (id !== undefined && archive.article(id).order < order) low = middle + 1;
    else high = middle;
  }
  return others.slice(Math.max(0, low - most), low + most + 1).filter((id) => id !== article);
}

function timeOf(archive: Archive, id: string): number {
  return startOf(archive.article(id).record.issued.date);
}
