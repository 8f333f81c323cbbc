/** The passages of a text in the order in which they are read. */
import type { ArticleWords, Passage } from './article-text.ts';

/** In: the words of a text. Out: its headings and paragraphs as they stand, then its endnotes. */
export function inReadingOrder({ paragraphs, headings, notes }: ArticleWords): Passage[] {
  const over = Map.groupBy(headings, ({ before }) => before);
  return [
    ...paragraphs.flatMap((paragraph) => [...(over.get(paragraph.anchor) ?? []), paragraph]),
    ...(over.get(undefined) ?? []),
    ...notes,
  ];
}
