/** The order of articles in an answer. Pure. */
import type { ArticleFinds } from './find-in-article.ts';
import type { PassageFind } from './passage-find.ts';

/**
 * Compares two articles, the better first: things wanted side by side, as typed; all in one passage, as typed; all in one
 * passage; then the one whose best passage holds most, and has most such passages; then the one that is about it, by its
 * title and by how many passages hold all; then as the index weighs. In: two articles. Out: as a sort wants it.
 */
export function byRank(one: ArticleFinds, other: ArticleFinds): number {
  return (
    standing(other) - standing(one) ||
    mostIn(other) - mostIn(one) ||
    aboutness(other) - aboutness(one) ||
    leadingFinds(other).length - leadingFinds(one).length ||
    other.score - one.score ||
    (one.url < other.url ? -1 : 1)
  );
}

/** In: an article. Out: the weight of its best passage. */
export function mostIn({ finds }: ArticleFinds): number {
  return Math.max(0, ...finds.map((find) => find.weight));
}

/** In: an article. Out: the passages that are shown first: those that hold everything, or else most of it. */
export function leadingFinds(article: ArticleFinds): PassageFind[] {
  const whole = article.finds.filter((find) => find.holds === 'all');
  if (whole.length > 0) return whole;
  const least = mostIn(article) - nearlyAsMuch;
  return article.finds.filter((find) => find.weight >= least);
}

/** In weight: one word in another form. */
export const nearlyAsMuch = 0.25;

function standing({ finds }: ArticleFinds): number {
  if (finds.some((find) => find.close && find.how === 'exact')) return 4;
  if (finds.some((find) => find.holds === 'all' && find.how === 'exact')) return 3;
  if (finds.some((find) => find.holds === 'all' && (find.how === 'name' || find.how === 'spelling')))
    return 2;
  return finds.some((find) => find.holds === 'all') ? 1 : 0;
}

const isFull = new Set<PassageFind['how']>(['exact', 'name', 'spelling']);

function aboutness({ finds }: ArticleFinds): number {
  const weights = finds
    .filter((find) => find.holds === 'all')
    .map(
      (find) =>
        (find.label === 'Title' ? 3 : 1) * (find.how === 'part' ? 0.2 : isFull.has(find.how) ? 1 : 0.4),
    );
  return weights.reduce((sum, weight) => sum + weight, 0);
}
