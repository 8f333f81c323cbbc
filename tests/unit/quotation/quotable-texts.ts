/** The five articles as /verify/ looks through them, taken from their captures alone. */
import type { QuotableArticle } from '../../../src/quotation/quotable.ts';
import { printedTexts } from '../content/printed-texts.ts';

/** Out: the articles, with made-up labels and addresses. */
export function quotableTexts(): QuotableArticle[] {
  return [...printedTexts()].map(([id, passages]) => ({
    id,
    label: id,
    title: id,
    url: `https://steppe.example/articles/${id}/`,
    citation: `https://steppe.example/articles/${id}/`,
    passageCitation: `https://steppe.example/articles/${id}/`,
    passages: [...passages].map(([anchor, text]) => ({ anchor, label: anchor, text })),
  }));
}
