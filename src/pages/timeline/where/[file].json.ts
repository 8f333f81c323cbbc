/** /timeline/where/N.json: where the entries of the divided timeline stand, for links that name an entry alone. */
import type { APIContext, GetStaticPaths } from 'astro';
import { openArchive } from '../../../reading/open.ts';
import { passageLinks } from '../../../views/passages/passage-links.ts';
import { placeFiles } from '../../../views/timeline/place-files.ts';
import { timelineOf } from '../../../views/timeline/timeline.ts';

export const getStaticPaths = (async () => {
  const archive = await openArchive();
  return placeFiles(timelineOf(archive, passageLinks(archive))).map((places, file) => ({
    params: { file: String(file) },
    props: { places },
  }));
}) satisfies GetStaticPaths;

export function GET({ props }: APIContext<{ places: Record<string, string> }>): Response {
  return new Response(JSON.stringify(props.places), { headers: { 'Content-Type': 'application/json' } });
}
