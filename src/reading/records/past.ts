/** What lies in the past of an article, since it tells or cites it. Pure. */
import type { ClaimsFile } from '../../records/claim.ts';
import type { EventRecord } from '../../records/event.ts';
import type { SourcesFile } from '../../records/source.ts';

/**
 * In: a record that quotes articles. Out: each date in it that cannot be later than the article that it is quoted from, with the
 * path to it. A telling with a date of its own answers for that one; the end of what lasted is told by the last article only.
 */
export function pastOf(record: ClaimsFile | SourcesFile | EventRecord): PastDate[] {
  if ('claims' in record)
    return record.claims.flatMap(({ asOf, since }, i) => {
      const { article } = record;
      const at = ['claims', i];
      return [
        ...(asOf
          ? [{ path: [...at, 'asOf', 'edtf'], article, date: asOf.edtf, what: 'a number as of' }]
          : []),
        ...(since === undefined
          ? []
          : [{ path: [...at, 'since'], article, date: since, what: 'a number since' }]),
      ];
    });
  if ('sources' in record)
    return record.sources.flatMap(({ date }, i) =>
      date
        ? [
            {
              path: ['sources', i, 'date', 'edtf'],
              article: record.article,
              date: date.edtf,
              what: 'a source of',
            },
          ]
        : [],
    );
  return record.tellings.map(({ article, date }, i) => ({
    path: date === undefined ? ['date', 'edtf'] : ['tellings', i, 'date'],
    article,
    date: date ?? record.date.edtf,
    what: 'an event of',
  }));
}

/** A date that some article knew of. */
export interface PastDate {
  readonly path: readonly (string | number)[];
  readonly article: string;
  readonly date: string;
  /** What it is the date of, to stand before it: "an event of". */
  readonly what: string;
}
