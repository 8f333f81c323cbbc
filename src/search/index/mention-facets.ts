/** Counts the facets of all passages that mention a record. Pure. */
import type { IndexedArticle, IndexedPassage } from '../passages/cut-passages.ts';
import type { FirstPart } from '../passages/mention-parts.ts';

/**
 * In: the passages; what records are called. Out: by facet, each value with its label and how many of the passages have it: the
 * thirty most frequent, and every year.
 */
export function countFacets(
  mentioned: readonly Mentioned[],
  titles: ReadonlyMap<string, { readonly name: string; readonly cited: boolean }>,
): FirstPart['facets'] {
  const counts = new Map<string, Map<string, [string, number]>>();
  function count(facet: string, value: string, label: string): void {
    const own = counts.get(facet) ?? new Map<string, [string, number]>();
    counts.set(facet, own.set(value, [label, (own.get(value)?.[1] ?? 0) + 1]));
  }
  for (const { article, passage } of mentioned) {
    count('article', article.url.split('/').at(-2) ?? '', article.title);
    if (article.year !== '') count('year', article.year, article.year);
    for (const reference of new Set(passage.names.map(({ record }) => record))) {
      const [folder = '', id = ''] = reference.split('/');
      const { name = id, cited = false } = titles.get(reference) ?? {};
      count(cited ? 'source' : (folders.get(folder) ?? folder), id, name);
    }
  }
  return Object.fromEntries(
    [...counts].map(([facet, own]) => {
      const values = [...own].map(([value, [label, number]]) => [value, label, number] as const);
      values.sort((one, other) =>
        facet === 'year' ? (one[0] < other[0] ? -1 : 1) : other[2] - one[2] || (one[1] < other[1] ? -1 : 1),
      );
      return [facet, facet === 'year' ? values : values.slice(0, mostValues)];
    }),
  );
}

const mostValues = 30;
const folders = new Map([
  ['people', 'person'],
  ['places', 'place'],
  ['organisations', 'organisation'],
]);

/** A passage with its article. */
export interface Mentioned {
  readonly article: Pick<IndexedArticle, 'url' | 'title' | 'source' | 'year'>;
  readonly passage: IndexedPassage;
}
