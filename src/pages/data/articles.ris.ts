/** /data/articles.ris: all articles as RIS. */
import { citedArticle } from '../../archive/cited-article.ts';
import { openArchive } from '../../archive/open.ts';
import { ris } from '../../citation/ris.ts';

export async function GET(): Promise<Response> {
  const { articles } = await openArchive();
  const items = articles.map((article) => citedArticle(article).item);
  return new Response(ris(items), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
}
