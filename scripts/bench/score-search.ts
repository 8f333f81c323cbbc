/** Scores what a search has found against what is relevant. Pure. */

/**
 * In: a query with what is relevant to it, and the hits in the order of the page. Out: its scores; those that do not apply
 * to it (recall, where nothing is relevant) are undefined.
 */
export function scoreQuery({ relevant }: GoldQuery, hits: readonly string[]): Score {
  if (relevant.length === 0) return { empty: hits.length === 0 ? 1 : 0 };
  const places = new Set(hits);
  const articles = [...new Set(hits.map(articleOf))];
  const wanted = new Set(relevant.map(({ article }) => article));
  const direct = relevant.filter(({ grade }) => grade === 2);
  const passages = relevant.filter(({ at }) => isPassage(at));
  return {
    first: relevant.some((one) => placeOf(one) === hits[0]) ? 1 : 0,
    five: share([...wanted], (article) => articles.slice(0, 5).includes(article)),
    articles: share([...new Set(direct.map(({ article }) => article))], (article) =>
      articles.includes(article),
    ),
    passages: share(passages, (one) => places.has(placeOf(one))),
    direct: share(
      passages.filter(({ grade }) => grade === 2),
      (one) => places.has(placeOf(one)),
    ),
  };
}

/** In: scores. Out: the mean of each, over those to which it applies. */
export function meanScore(scores: readonly Score[]): Score {
  const keys = [...new Set(scores.flatMap((score) => Object.keys(score)))] as (keyof Score)[];
  return Object.fromEntries(
    keys.map((key) => {
      const values = scores.flatMap((score) => score[key] ?? []);
      return [
        key,
        values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length,
      ];
    }),
  );
}

function placeOf({ article, at }: Relevant): string {
  return `${article}#${isPassage(at) ? at : ''}`;
}

function isPassage(at: string): boolean {
  return /^[pn]\d/.test(at);
}

function articleOf(place: string): string {
  return place.split('#')[0] ?? '';
}

function share<T>(wanted: readonly T[], isFound: (one: T) => boolean): number | undefined {
  return wanted.length === 0 ? undefined : wanted.filter(isFound).length / wanted.length;
}

interface Relevant {
  readonly article: string;
  /** A paragraph, an endnote, or another part of the article, which is found at its own address. */
  readonly at: string;
  /** 2 direct, 1 related. */
  readonly grade: number;
}

/** A query and what is relevant to it; nothing when the honest answer is that nothing is found. */
export interface GoldQuery {
  readonly class: string;
  readonly query: string;
  readonly relevant: readonly Relevant[];
}

/** Each between 0 and 1. */
export interface Score {
  /** The first hit is relevant (P@1). */
  readonly first?: number | undefined;
  /** Of the articles with anything relevant, the share among the first five (R@5). */
  readonly five?: number | undefined;
  /** Of the articles with something directly relevant, the share that is found. */
  readonly articles?: number | undefined;
  /** Of the relevant paragraphs and notes, the share that is found. */
  readonly passages?: number | undefined;
  /** Of those directly relevant. */
  readonly direct?: number | undefined;
  /** Nothing is relevant, and nothing was found. */
  readonly empty?: number | undefined;
}
