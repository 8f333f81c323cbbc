/** /data/articles.bib: all articles as BibLaTeX. */
import { citedArticle } from '../../archive/cited-article.ts';
import { openArchive } from '../../archive/open.ts';
import { bibLaTeX } from '../../citation/biblatex.ts';

export async function GET(): Promise<Response> {
  const { articles } = await openArchive();
  const items = articles.map((article) => citedArticle(article).item);
  return new Response(bibLaTeX(items), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
}
