/** /data/articles.ris: all articles as RIS. */
import { ris } from '../../citation/ris.ts';
import { openArchive } from '../../reading/open.ts';
import { citedArticle } from '../../views/articles/cited-article.ts';

export async function GET(): Promise<Response> {
  const { articles } = await openArchive();
  const items = articles.map((article) => citedArticle(article).item);
  return new Response(ris(items), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
}
