/** The years that the archive covers. */
import type { Article } from '../../archive/archive.ts';

/** In: articles. Out: their first and last year of publication, "2014–2018", or the one year; empty when there are none. */
export function yearsOf(articles: readonly Article[]): string {
  const years = articles.flatMap(({ record }) => record.issued.date.match(/\d{4}/g) ?? []).sort();
  const [first = '', last = ''] = [years.at(0), years.at(-1)];
  return first === last ? first : `${first}–${last}`;
}
