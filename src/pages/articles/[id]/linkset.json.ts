/** /articles/ID/linkset.json: the typed links of the article, and the ways back. */
import type { APIContext, GetStaticPaths } from 'astro';
import { linksetType } from '../../../exports/article-links.ts';
import { linkset } from '../../../exports/linkset.ts';
import { openArchive } from '../../../reading/open.ts';
import { citedPaths } from '../../../views/articles/cited-article.ts';

export const getStaticPaths = (async () => {
  const { articles } = await openArchive();
  return citedPaths(articles);
}) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  const archive = await openArchive();
  return new Response(linkset(archive.article(params['id'] ?? '')), {
    headers: { 'Content-Type': linksetType },
  });
}
