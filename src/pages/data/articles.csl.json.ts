/** /data/articles.csl.json: all articles as CSL-JSON. */
import { citedArticle } from '../../archive/cited-article.ts';
import { openArchive } from '../../archive/open.ts';
import { cslJson } from '../../citation/csl-json.ts';

export async function GET(): Promise<Response> {
  const { articles } = await openArchive();
  const items = articles.map((article) => citedArticle(article).item);
  return new Response(cslJson(items), {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json' },
  });
}
