/** /articles/ID/cite.csl.json: the article as an item of CSL-JSON. */
import type { APIContext, GetStaticPaths } from 'astro';
import { citationVersion, citedArticle } from '../../../archive/cited-article.ts';
import { openArchive } from '../../../archive/open.ts';
import { pageKey } from '../../../archive/page-key.ts';
import { cslJson } from '../../../citation/csl-json.ts';

export const getStaticPaths = (async () => {
  const { articles } = await openArchive();
  return articles.map(({ id, record }) => ({
    params: { id },
    cacheKey: pageKey(record, citationVersion()),
  }));
}) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  const archive = await openArchive();
  const { item } = citedArticle(archive.article(params['id'] ?? ''));
  return new Response(cslJson([item]), {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json' },
  });
}
