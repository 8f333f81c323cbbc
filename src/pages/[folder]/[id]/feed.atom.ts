/** /places/osh/feed.atom: what is new in the archive on a name; of private persons there is none. */
import type { APIContext, GetStaticPaths } from 'astro';
import { nameFeed, newsOf } from '../../../exports/name-feed.ts';
import { openArchive } from '../../../reading/open.ts';
import { pageKey } from '../../../store/page-key.ts';

export const getStaticPaths = (async () => {
  const archive = await openArchive();
  return archive.names
    .filter(({ folder, record }) => folder !== 'people' || !record.private)
    .map((name) => ({
      params: { folder: name.folder, id: name.record.id },
      cacheKey: pageKey([name.reference, name.record.name, newsOf(archive, name)]),
    }));
}) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  const archive = await openArchive();
  const name = archive.name(`${params['folder'] ?? ''}/${params['id'] ?? ''}`);
  return new Response(nameFeed(name, newsOf(archive, name)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
