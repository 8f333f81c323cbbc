/** /articles/ID/cite.ris: the article as a RIS record. */
import type { APIContext, GetStaticPaths } from 'astro';
import { citationVersion, citedArticle } from '../../../archive/cited-article.ts';
import { openArchive } from '../../../archive/open.ts';
import { pageKey } from '../../../archive/page-key.ts';
import { ris } from '../../../citation/ris.ts';

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
  return new Response(ris([item]), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
}
