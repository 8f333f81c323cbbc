/** Every correction to any article, and the pages of the log once it is too long for the page about the archive. */
import type { Archive } from '../../archive/archive.ts';
import { mostCorrections } from '../lists/bounds.ts';
import { divide } from '../lists/divide.ts';
import { listPages, type ListPages } from '../lists/list-pages.ts';
import { oncePerArchive } from '../once-per-archive.ts';

/** In: the archive. Out: the pages of the log, the newest correction first: `2026/`; one page where it is short. */
export const correctionPages: (archive: Archive) => ListPages<LoggedCorrection> = oncePerArchive(
  (archive) => {
    const corrections = archive.articles
      .flatMap(({ id, label, record }) =>
        record.corrections.map(({ date, what }) => ({ id, label, date, what })),
      )
      .sort((a, b) => b.date.localeCompare(a.date));
    const years = {
      isAlways: true,
      keyOf: ({ date }: LoggedCorrection) => ({ key: date.slice(0, 4), label: date.slice(0, 4) }),
    };
    const { part, whole } = mostCorrections;
    return listPages(divide(corrections, { most: part, whole, levels: [years] }));
  },
);

/** In: the pages of the log. Out: the newest corrections, as many as the page about the archive shows. */
export function latestCorrections(pages: ListPages<LoggedCorrection>): LoggedCorrection[] {
  const all = [...pages.values()].flatMap(({ entries }) => entries);
  return pages.size > 1 ? all.slice(0, mostCorrections.latest) : all;
}

/** A correction and its article. */
export interface LoggedCorrection {
  /** The article's id and label. */
  readonly id: string;
  readonly label: string;
  readonly date: string;
  readonly what: string;
}
