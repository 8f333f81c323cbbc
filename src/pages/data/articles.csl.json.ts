/** /data/articles.csl.json: all articles as CSL-JSON. */
import { cslJson } from '../../citation/csl-json.ts';
import { openArchive } from '../../reading/open.ts';
import { citedArticle } from '../../views/articles/cited-article.ts';

export async function GET(): Promise<Response> {
  const { articles } = await openArchive();
  const items = articles.map((article) => citedArticle(article).item);
  return new Response(cslJson(items), {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json' },
  });
}
