/**
 * /articles/ID/article.md: the article as the archive keeps it, record and text. /articles/ID/capture.txt: the capture,
 * byte for byte where it is plain text, else its words. Of a withheld article both are a notice.
 */
import type { APIContext, GetStaticPaths } from 'astro';
import { withheldNotice } from '../../../components/article/withheld-notice.ts';
import { openArchive } from '../../../reading/open.ts';
import { readCapture, readMarkdown } from '../../../reading/read-source.ts';

const sources = {
  'article.md': { read: readMarkdown, type: 'text/markdown; charset=utf-8' },
  'capture.txt': { read: readCapture, type: 'text/plain; charset=utf-8' },
};

export const getStaticPaths = (async () => {
  const { articles } = await openArchive();
  return articles.flatMap(({ id, sourceKey }) =>
    Object.keys(sources).map((source) => ({ params: { id, source }, cacheKey: sourceKey })),
  );
}) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  const archive = await openArchive();
  const article = archive.article(params['id'] ?? '');
  const { read, type } = sources[params['source'] as keyof typeof sources];
  const body = withheldNotice(article) ?? (await read(article));
  return new Response(body, { headers: { 'Content-Type': type } });
}
