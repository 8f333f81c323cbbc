/** Made-up articles to look quotations up in. */
import { madeArticle } from '../../../scripts/bench/synthetic/made-article.ts';
import type { QuotableArticle } from '../../../src/quotation/quotable.ts';

/** In: how many. Out: articles of 15 paragraphs, a title and 10 endnotes, the same at every run. */
export function madeUpTexts(count: number): QuotableArticle[] {
  return Array.from({ length: count }, (_, n) => {
    const { id, title, year, paragraphs, notes } = madeArticle(n, ['Kazakhstan', 'Islamic State', 'Azattyk']);
    const url = `https://steppe.example/articles/${id}/`;
    return {
      id,
      label: `Made ${year}`,
      title,
      url,
      citation: url,
      passageCitation: url,
      passages: [
        { anchor: '', label: 'title', text: title },
        ...paragraphs.map((text, at) => ({ anchor: `p${at + 1}`, label: `¶ ${at + 1}`, text })),
        ...notes.map((text, at) => ({ anchor: `n${at + 1}`, label: `note ${at + 1}`, text })),
      ],
    };
  });
}
