/** What an article holds of a query: every passage, with its address and its words marked. Pure. */
import type { LookedFor } from '../query/looked-for.ts';
import type { Called } from './article-names.ts';
import { type IndexedArticle, passagesOf } from './cut-passages.ts';
import { matchesIn } from './match-passage.ts';
import { type PassageFind, findOf } from './passage-find.ts';

/**
 * Looks for what is wanted in an article's title, the lines beneath it, and all its paragraphs and endnotes. The index
 * only proposes articles; what is found is found here, in the text, so that every occurrence counts and none that is not
 * there.
 *
 * In: the article as the index keeps it; what is wanted. Out: what was found, title first, then passages in reading order;
 * `found`, all that is wanted and stands in the article.
 */
export function findInArticle(
  article: IndexedArticle,
  wanted: readonly LookedFor[],
): ArticleFinds & { readonly found: ReadonlySet<LookedFor> } {
  const finds: PassageFind[] = [];
  const found = new Set<LookedFor>();
  for (const passage of passagesOf(article)) {
    const matches = matchesIn(passage, wanted);
    for (const match of matches) found.add(match.wanted);
    const find = findOf(passage, matches, wanted);
    if (find) finds.push(find);
  }
  const { id, url, title, source, year, called = new Map<string, Called>() } = article;
  return { id, url, title, source, year, called, finds, found, score: 0 };
}

/** What one article holds. */
export interface ArticleFinds {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly source: string;
  readonly year: string;
  /** What the names are called that it mentions, where the index says so. */
  readonly called?: ReadonlyMap<string, Called>;
  readonly finds: readonly PassageFind[];
  /** What the index gave the article; comparable within one answer. */
  readonly score: number;
}
