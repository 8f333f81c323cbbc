/** The parts of a list that go by article: in these each entry has its address for good. Pure. */

/**
 * Where the entries of each article stand once the list is divided: `articles/ID/`, and what one page does not hold
 * in `articles/ID/2/`. No more than the article itself must be known to find them, and no other article moves them.
 *
 * In: the articles with their entries, in order; how many entries one page shows. Out: the pages of all articles; none
 * where the whole list is one page.
 */
export function articleParts<Entry>(
  files: readonly ArticleEntries<Entry>[],
  most: number,
): ArticleParts<Entry> {
  const count = files.reduce((sum, { entries }) => sum + entries.length, 0);
  if (count <= most) return new Map();
  const parts = files.flatMap(({ article, entries }) => {
    const pages = Math.ceil(entries.length / most);
    return Array.from({ length: pages }, (_, i) => ({
      article,
      path: `articles/${article}/${i === 0 ? '' : `${i + 1}/`}`,
      entries: entries.slice(i * most, (i + 1) * most),
      number: i + 1,
      pages,
    }));
  });
  return new Map(parts.map((part) => [part.path, part]));
}

/** In: the parts, and the `part` of an address below `articles/`. Out: that part. @throws RangeError when there is none. */
export function articlePartAt<Entry>(parts: ArticleParts<Entry>, part = ''): ArticlePart<Entry> {
  const found = parts.get(`articles/${part}/`);
  if (!found) throw new RangeError(`There is no part "${part}".`);
  return found;
}

/** For getStaticPaths. In: the parts. Out: their addresses below `articles/`, without the closing slash. */
export function articleRoutes<Entry>(
  parts: ArticleParts<Entry>,
): { part: string; page: ArticlePart<Entry> }[] {
  return [...parts.values()].map((page) => ({
    part: page.path.slice('articles/'.length, -1),
    page,
  }));
}

/** By address below that of the list. */
export type ArticleParts<Entry> = ReadonlyMap<string, ArticlePart<Entry>>;

/** An article and what it has in the list. */
export interface ArticleEntries<Entry> {
  /** Its id. */
  readonly article: string;
  readonly entries: readonly Entry[];
}

/** A page of one article's entries. */
export interface ArticlePart<Entry> extends ArticleEntries<Entry> {
  /** Below the address of the list. */
  readonly path: string;
  /** From 1, and of how many. */
  readonly number: number;
  readonly pages: number;
}
