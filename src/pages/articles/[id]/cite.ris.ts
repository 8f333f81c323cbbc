/** /articles/ID/cite.ris: the article as a RIS record. */
import type { APIContext, GetStaticPaths } from 'astro';
import { ris } from '../../../citation/ris.ts';
import { openArchive } from '../../../reading/open.ts';
import { citedArticle, citedPaths } from '../../../views/articles/cited-article.ts';

export const getStaticPaths = (async () => {
  const { articles } = await openArchive();
  return citedPaths(articles);
}) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  const archive = await openArchive();
  const { item } = citedArticle(archive.article(params['id'] ?? ''));
  return new Response(ris([item]), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
}
