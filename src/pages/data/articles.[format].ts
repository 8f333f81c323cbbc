/** /data/articles.bib, articles.csl.json, articles.ris: all articles for reference managers. */
import type { APIContext, GetStaticPaths } from 'astro';
import { referenceFile, referenceFiles } from '../../citation/reference-files.ts';
import { openArchive } from '../../reading/open.ts';
import { citedArticle } from '../../views/articles/cited-article.ts';

export const getStaticPaths = (() =>
  Object.keys(referenceFiles).map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  const { articles } = await openArchive();
  return referenceFile(
    params['format'],
    articles.map((article) => citedArticle(article).item),
  );
}
