/** When a book last changed. */
import type { Article } from '../../archive/archive.ts';

/** In: articles. Out: the last day on which one was added, corrected or withdrawn, or captured where no such day is recorded; the first of 1970 where none is. */
export function lastChanged(articles: readonly Article[]): string {
  const days = articles.flatMap(({ record: { added, corrections, capture, status } }) => [
    added ?? capture.date ?? '',
    ...corrections.map(({ date }) => date),
    ...(status.state === 'withdrawn' ? [status.date] : []),
  ]);
  return days.filter(Boolean).sort().at(-1) ?? '1970-01-01';
}
