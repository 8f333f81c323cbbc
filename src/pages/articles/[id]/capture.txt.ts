/** /articles/ID/capture.txt: the capture, byte for byte; of a withheld article, a notice. */
import type { APIContext, GetStaticPaths } from 'astro';
import { withheldNotice } from '../../../components/article/withheld-notice.ts';
import { openArchive } from '../../../reading/open.ts';
import { readCapture } from '../../../reading/read-source.ts';

export const getStaticPaths = (async () => {
  const { articles } = await openArchive();
  return articles.map(({ id, textKey }) => ({ params: { id }, cacheKey: textKey }));
}) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  const archive = await openArchive();
  const article = archive.article(params['id'] ?? '');
  const body = withheldNotice(article) ?? (await readCapture(article));
  return new Response(body, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
