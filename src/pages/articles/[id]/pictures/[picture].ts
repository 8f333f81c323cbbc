/** /articles/ID/pictures/NAME: a picture that the article shows, byte for byte; none of a withdrawn article. */
import type { APIContext, GetStaticPaths } from 'astro';
import { openArchive } from '../../../../reading/open.ts';
import { readPicture } from '../../../../reading/read-source.ts';

export const getStaticPaths = (async () => {
  const { articles } = await openArchive();
  return articles.flatMap(({ id, record: { pictures = [], status } }) =>
    status.state === 'withdrawn'
      ? []
      : pictures.map(({ file, sha256 }) => ({ params: { id, picture: file }, cacheKey: sha256 })),
  );
}) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  return new Response(await readPicture(params['picture'] ?? ''));
}
