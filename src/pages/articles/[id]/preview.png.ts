/** /articles/ID/preview.png: the picture that networks show beside a shared link; none of a withdrawn article. */
import type { APIContext, GetStaticPaths } from 'astro';
import { drawPicture } from '../../../exports/pictures/draw-picture.ts';
import { pictureVersion } from '../../../exports/pictures/picture-version.ts';
import { widthOfText } from '../../../exports/pictures/letter-widths.ts';
import { previewPicture } from '../../../exports/pictures/preview-picture.ts';
import { openArchive } from '../../../reading/open.ts';
import { pageKey } from '../../../store/page-key.ts';

export const getStaticPaths = (async () => {
  const { articles } = await openArchive();
  return articles
    .filter(({ record }) => record.status.state === 'published')
    .map(({ id, record }) => ({ params: { id }, cacheKey: pageKey(record, pictureVersion()) }));
}) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  const archive = await openArchive();
  const picture = previewPicture(archive.article(params['id'] ?? ''), widthOfText);
  return new Response(drawPicture(picture), { headers: { 'Content-Type': 'image/png' } });
}
