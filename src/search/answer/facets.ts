/** Ways to narrow an answer: by article, year, and the names that a passage mentions. Pure. */
import type { Names } from '../lookup/name-types.ts';
import type { ArticleFinds } from '../passages/find-in-article.ts';
import type { PassageFind } from '../passages/passage-find.ts';
import type { AllMentions, Answer } from './answer.ts';

/** The facets, in the order of the page; each key is also the name of its parameter in the address. */
export const facetLabels = {
  article: 'Article',
  year: 'Year',
  person: 'Person',
  place: 'Place',
  organisation: 'Organisation',
  source: 'Source cited',
} as const;

/** In: the parameters of the page's address. Out: what is chosen, known facets only. */
export function chosenIn(parameters: URLSearchParams): Chosen {
  return new Map(
    facetKeys.flatMap((key) => {
      const values = new Set(parameters.getAll(key));
      return values.size > 0 ? [[key, values] as const] : [];
    }),
  );
}

/** In: an answer; what is chosen; the names. Out: the answer with those passages alone that have one value of each facet. */
export function narrowed(answer: Answer, chosen: Chosen, names: Names | undefined): Answer {
  if (chosen.size === 0) return answer;
  const articles = answer.articles.map((article) => ({
    ...article,
    finds: article.finds.filter((find) => isChosen({ article, find, names }, chosen)),
  }));
  return { ...answer, articles: articles.filter(({ finds }) => finds.length > 0) };
}

/**
 * The facets of an answer. A count says how many passages there would be if this value alone were chosen in its facet,
 * with what is chosen in the others.
 *
 * In: the whole answer; what is chosen; the names. Out: facets that can narrow anything, each with its values: the most
 * frequent first, years and articles in their order. What is chosen is always among them.
 */
export function facetsOf(answer: Answer, chosen: Chosen, names: Names | undefined): Facet[] {
  const { mentions } = answer;
  if (mentions && !mentions.isAll && chosen.size === 0) return countedFacets(mentions.facets);
  return facetKeys.flatMap((key): Facet[] => {
    const others = new Map([...chosen].filter(([other]) => other !== key));
    const options = new Map<string, { label: string; count: number }>();
    for (const article of answer.articles) {
      for (const find of article.finds) {
        if (!isChosen({ article, find, names }, others)) continue;
        for (const [value, label] of valuesOf({ article, find, names }, key)) {
          options.set(value, { label, count: (options.get(value)?.count ?? 0) + 1 });
        }
      }
    }
    for (const value of chosen.get(key) ?? []) {
      if (!options.has(value)) options.set(value, { label: value, count: 0 });
    }
    if (options.size < 2 && !chosen.has(key)) return [];
    const values = [...options].map(([value, option]) => ({
      ...option,
      value,
      chosen: chosen.get(key)?.has(value) ?? false,
    }));
    if (key === 'year') values.sort((one, other) => (one.value < other.value ? -1 : 1));
    else values.sort((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1));
    return [{ key, label: facetLabels[key], values }];
  });
}

/** What was counted for the whole of which the answer is a part. */
function countedFacets(facets: AllMentions['facets']): Facet[] {
  return facetKeys.flatMap((key): Facet[] => {
    const values = facets[key] ?? [];
    if (values.length < 2) return [];
    return [
      {
        key,
        label: facetLabels[key],
        values: values.map(([value, label, count]) => ({ value, label, count, chosen: false })),
      },
    ];
  });
}

function isChosen(passage: Passage, chosen: Chosen): boolean {
  return [...chosen].every(([key, wanted]) => valuesOf(passage, key).some(([value]) => wanted.has(value)));
}

function valuesOf({ article, find, names }: Passage, key: FacetKey): [string, string][] {
  if (key === 'article') return [[idOf(article), article.title]];
  if (key === 'year') return article.year === '' ? [] : [[article.year, article.year]];
  return find.names.flatMap((reference): [string, string][] => {
    const record = names?.byReference.get(reference) ?? article.called?.get(reference);
    const [folder = '', id = ''] = reference.split('/');
    if (!record) return [];
    const own = record.cited ? 'source' : folders.get(folder);
    return own === key ? [[id, record.name]] : [];
  });
}

/** `…/articles/ai-2014-isil/` gives `ai-2014-isil`. */
function idOf({ url }: ArticleFinds): string {
  return url.split('/').at(-2) ?? '';
}

const facetKeys = Object.keys(facetLabels) as FacetKey[];
const folders = new Map([
  ['people', 'person'],
  ['places', 'place'],
  ['organisations', 'organisation'],
]);

interface Passage {
  readonly article: ArticleFinds;
  readonly find: PassageFind;
  readonly names: Names | undefined;
}

/** The name of a facet, in the address too. */
export type FacetKey = keyof typeof facetLabels;

/** Values by facet; no facet is empty. */
export type Chosen = ReadonlyMap<FacetKey, ReadonlySet<string>>;

/** A facet and its values. */
export interface Facet {
  readonly key: FacetKey;
  readonly label: string;
  readonly values: readonly {
    readonly value: string;
    readonly label: string;
    /** In passages. */
    readonly count: number;
    readonly chosen: boolean;
  }[];
}
