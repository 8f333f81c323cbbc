/** /articles/ID/cite.bib, cite.csl.json, cite.ris: the article for reference managers. */
import type { APIContext, GetStaticPaths } from 'astro';
import { referenceFile, referenceFiles } from '../../../citation/reference-files.ts';
import { openArchive } from '../../../reading/open.ts';
import { citedArticle, citedPaths } from '../../../views/articles/cited-article.ts';

export const getStaticPaths = (async () => {
  const { articles } = await openArchive();
  return citedPaths(articles).flatMap(({ params, cacheKey }) =>
    Object.keys(referenceFiles).map((format) => ({ params: { ...params, format }, cacheKey })),
  );
}) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  const archive = await openArchive();
  return referenceFile(params['format'], [citedArticle(archive.article(params['id'] ?? '')).item]);
}
