/** The texts that /verify/ looks through. */
import type { Archive } from '../../archive/archive.ts';
import type { QuotableArticle } from '../../quotation/quotable.ts';
import { citedArticle } from './cited-article.ts';

/** In: the archive. Out: every published article with its title, paragraphs and endnotes, printed words alone. */
export function quotableArticles(archive: Archive): QuotableArticle[] {
  return archive.articles
    .filter(({ record }) => record.status.state === 'published')
    .map((article) => {
      const { paragraphs, notes } = archive.text(article);
      const { url, citations } = citedArticle(article);
      const title = article.record.title.printed;
      return {
        id: article.id,
        label: article.label,
        title,
        url,
        citation: citations['chicago-note'],
        passages: [
          { anchor: '', label: 'title', text: title },
          ...paragraphs.map(({ anchor, label, text }) => ({ anchor, label: `¶\u00a0${label}`, text })),
          ...notes.map(({ anchor, label, text }) => ({ anchor, label: `note\u00a0${label}`, text })),
        ],
      };
    });
}
