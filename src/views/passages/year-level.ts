/** Lists divided by the year in which an article was first published. */
import type { Archive } from '../../archive/archive.ts';
import { startYear } from '../date-order.ts';
import type { Level } from '../lists/divide.ts';

/**
 * In: the archive, and the way from an entry to the id of its article. Out: the level whose groups are the years of first
 * publication: `2014`, after an optional `prefix` (`years/`).
 */
export function yearLevel<Entry>(
  archive: Archive,
  articleOf: (entry: Entry) => string,
  { prefix = '', isAlways = false } = {},
): Level<Entry> {
  return {
    isAlways,
    keyOf: (entry) => {
      const year = String(startYear(archive.article(articleOf(entry)).record.issued.date));
      return { key: `${prefix}${year}`, label: year };
    },
  };
}
