/** /articles/ID/tei.xml: the article as TEI P5. */
import type { APIContext, GetStaticPaths } from 'astro';
import { tei } from '../../../exports/texts/tei.ts';
import { openArchive } from '../../../reading/open.ts';
import { pageKey, sharedKey } from '../../../store/page-key.ts';

export const getStaticPaths = (async () => {
  const archive = await openArchive();
  return archive.articles.map((article) => {
    const references = new Set(archive.mentionsIn(article).map(({ record }) => record));
    const named = [...references].map((one) => sharedKey(archive.name(one).record));
    return {
      params: { id: article.id },
      cacheKey: pageKey([article.sourceKey, article.textKey, article.mentionsKey, named]),
    };
  });
}) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  const archive = await openArchive();
  return new Response(tei(archive, archive.article(params['id'] ?? '')), {
    headers: { 'Content-Type': 'application/tei+xml' },
  });
}
