/** The articles that a record's page quotes. */
import type { Archive, Article } from '../../archive/archive.ts';
import type { ArticleWords } from '../../text/article-text.ts';

/** In: the archive and ids of articles. Out: each article with its words, by id. @throws Error when a text is not in the store. */
export function openArticles(archive: Archive, ids: Iterable<string>): OpenArticles {
  const opened = new Map<string, OpenArticle>();
  for (const id of ids) {
    const article = archive.article(id);
    opened.set(id, { article, text: archive.words(article) });
  }
  return opened;
}

/** Articles with their words, by id. */
export type OpenArticles = ReadonlyMap<string, OpenArticle>;

/** An article with its words. */
export interface OpenArticle {
  readonly article: Article;
  readonly text: ArticleWords;
}
