/** /articles/ID/cite.bib: the article as a BibLaTeX entry. */
import type { APIContext, GetStaticPaths } from 'astro';
import { bibLaTeX } from '../../../citation/biblatex.ts';
import { openArchive } from '../../../reading/open.ts';
import { citedArticle, citedPaths } from '../../../views/articles/cited-article.ts';

export const getStaticPaths = (async () => {
  const { articles } = await openArchive();
  return citedPaths(articles);
}) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  const archive = await openArchive();
  const { item } = citedArticle(archive.article(params['id'] ?? ''));
  return new Response(bibLaTeX([item]), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
}
