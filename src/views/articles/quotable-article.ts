/** An article as it is looked through for quotations. */
import type { Article } from '../../archive/archive.ts';
import type { QuotableArticle } from '../../quotation/quotable.ts';
import { anchorName } from '../../records/forms/anchor.ts';
import type { ArticleWords } from '../../text/article-text.ts';
import { inReadingOrder } from '../../text/reading-order.ts';
import { citedArticle } from './cited-article.ts';

/** In: a published article and its text. Out: its title, headings and paragraphs as they stand, and endnotes, printed words alone. */
export function quotableArticle(
  article: Pick<Article, 'id' | 'record' | 'label' | 'yearSuffix'>,
  text: ArticleWords,
): QuotableArticle {
  const { url, citations, inText } = citedArticle(article);
  const title = article.record.title.printed;
  return {
    id: article.id,
    label: article.label,
    title,
    url,
    citation: citations['chicago-note'],
    passageCitation: inText['chicago-note'].placed,
    passages: [
      { anchor: '', label: 'title', text: title },
      ...inReadingOrder(text).map((passage) => ({
        anchor: passage.anchor,
        label: anchorName(passage.anchor, passage.label),
        text: passage.text,
      })),
    ],
  };
}
