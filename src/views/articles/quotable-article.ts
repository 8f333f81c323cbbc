/** An article as it is looked through for quotations. */
import type { Article } from '../../archive/archive.ts';
import type { QuotableArticle } from '../../quotation/quotable.ts';
import type { ArticleText } from '../../text/article-text.ts';
import { citedArticle } from './cited-article.ts';

/** In: a published article and its text. Out: its title, paragraphs and endnotes, printed words alone. */
export function quotableArticle(
  article: Pick<Article, 'id' | 'record' | 'label'>,
  { paragraphs, notes }: Pick<ArticleText, 'paragraphs' | 'notes'>,
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
      ...paragraphs.map(({ anchor, label, text }) => ({ anchor, label: `¶\u00a0${label}`, text })),
      ...notes.map(({ anchor, label, text }) => ({ anchor, label: `note\u00a0${label}`, text })),
    ],
  };
}
