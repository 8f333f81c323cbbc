/** The parts of a full-text index that is too large to be loaded as one. Pure. */

import { grouped } from '../grouped.ts';

/**
 * Divides articles by year. Pagefind takes a megabyte of memory an article while it makes a part; and a query for a word that few articles have loads of each
 * part the table of its articles, 9 bytes each, and some 24 kB in which the word stands. So a part has a quarter of the articles at most, yet may have 700 and never more than 3,000; years are kept
 * whole, which may make a part or two more.
 *
 * In: the articles, with their year of issue; `most`, how many a part may have. Out: the parts, the oldest first; a year is
 * divided only when it alone has more.
 */
export function indexParts<T extends { readonly id: string; readonly year: string }>(
  articles: readonly T[],
  most = Math.min(3000, Math.max(700, Math.ceil(articles.length / 4))),
): T[][] {
  const parts: T[][] = [];
  const years = [...grouped(articles, ({ year }) => year)].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [, own] of years) {
    const sorted = own.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    for (let from = 0; from < sorted.length; from += most) {
      const some = sorted.slice(from, from + most);
      const last = parts.at(-1);
      if (last && last.length + some.length <= most) last.push(...some);
      else parts.push(some);
    }
  }
  return parts;
}

/** In: the path of the index; how many parts it has. Out: the path of each: the first is the index's own. */
export function partPaths(path: string, parts: number): string[] {
  return Array.from({ length: Math.max(parts, 1) }, (_, part) =>
    part === 0 ? path : `${path}part-${part + 1}/`,
  );
}

/** In: an article's date (EDTF). Out: its year, as the index has it. */
export function yearOfIssue(date: string): string {
  return date.slice(0, 4);
}
