/** /data/articles.bib: all articles as BibLaTeX. */
import { bibLaTeX } from '../../citation/biblatex.ts';
import { openArchive } from '../../reading/open.ts';
import { citedArticle } from '../../views/articles/cited-article.ts';

export async function GET(): Promise<Response> {
  const { articles } = await openArchive();
  const items = articles.map((article) => citedArticle(article).item);
  return new Response(bibLaTeX(items), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
}
