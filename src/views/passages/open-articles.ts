/** The articles that a record's page quotes. */
import type { Archive, Article } from '../../archive/archive.ts';
import type { ArticleText } from '../../text/article-text.ts';

/** In: the archive and ids of articles. Out: each article with its text, by id. @throws Error when a text is not in the store. */
export function openArticles(archive: Archive, ids: Iterable<string>): OpenArticles {
  const opened = new Map<string, OpenArticle>();
  for (const id of ids) {
    const article = archive.article(id);
    opened.set(id, { article, text: archive.text(article) });
  }
  return opened;
}

/** Articles with their texts, by id. */
export type OpenArticles = ReadonlyMap<string, OpenArticle>;

/** An article with its text. */
export interface OpenArticle {
  readonly article: Article;
  readonly text: ArticleText;
}
