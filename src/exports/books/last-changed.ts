/** When a book last changed. */
import type { Article } from '../../archive/archive.ts';

/**
 * In: articles, those among them that are withdrawn. Out: the last day that is recorded of them: on which one was added, corrected or withdrawn, or
 * captured where it is not known when it was added; `noDay` where none is recorded.
 */
export function lastChanged(articles: readonly Article[]): string {
  const days = articles.flatMap(({ record: { added, corrections, capture, status } }) => [
    added ?? capture.date ?? '',
    ...corrections.map(({ date }) => date),
    ...(status.state === 'withdrawn' ? [status.date] : []),
  ]);
  return days.filter(Boolean).sort().at(-1) ?? noDay;
}

/** A book must have a day (https://www.w3.org/TR/epub-33/#sec-metadata-last-modified); this one says nothing. */
export const noDay = '1970-01-01';
