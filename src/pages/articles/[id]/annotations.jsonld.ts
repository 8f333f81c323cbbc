/** /articles/ID/annotations.jsonld: the names and marks in an article, as annotations of its page. */
import type { APIContext, GetStaticPaths } from 'astro';
import { annotations } from '../../../exports/texts/annotations.ts';
import { openArchive } from '../../../reading/open.ts';
import { pageKey } from '../../../store/page-key.ts';

export const getStaticPaths = (async () => {
  const { articles } = await openArchive();
  return articles.map(({ id, sourceKey, textKey, mentionsKey }) => ({
    params: { id },
    cacheKey: pageKey([sourceKey, textKey, mentionsKey]),
  }));
}) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  const archive = await openArchive();
  return new Response(annotations(archive, archive.article(params['id'] ?? '')), {
    headers: { 'Content-Type': 'application/ld+json' },
  });
}
