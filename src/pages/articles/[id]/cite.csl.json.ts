/** /articles/ID/cite.csl.json: the article as an item of CSL-JSON. */
import type { APIContext, GetStaticPaths } from 'astro';
import { cslJson } from '../../../citation/csl-json.ts';
import { openArchive } from '../../../reading/open.ts';
import { citedArticle, citedPaths } from '../../../views/articles/cited-article.ts';

export const getStaticPaths = (async () => {
  const { articles } = await openArchive();
  return citedPaths(articles);
}) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  const archive = await openArchive();
  const { item } = citedArticle(archive.article(params['id'] ?? ''));
  return new Response(cslJson([item]), {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json' },
  });
}
