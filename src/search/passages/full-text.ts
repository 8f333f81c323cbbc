/** What the search needs of a full-text index. */
import type { IndexedArticle } from './cut-passages.ts';

/** A full-text index that proposes articles and keeps their texts. */
export interface FullText {
  /** In: one folded word. Out: articles that may hold it, or words that begin with it, or forms of it. */
  offers(word: string): Promise<readonly Offer[]>;
}

/** An article that the index proposes. */
export interface Offer {
  readonly id: string;
  /** Higher is better; comparable for one word only, roughly for several. */
  readonly score: number;
  /** The place of its index among several. */
  readonly part?: number;
  open(): Promise<IndexedArticle>;
}
