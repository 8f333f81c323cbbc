/** /sitemap-1.xml and so on: the parts of a long site map. */
import type { APIContext, GetStaticPaths } from 'astro';
import { siteAddresses } from '../exports/site-addresses.ts';
import { sitemapParts } from '../exports/sitemap.ts';
import { openArchive } from '../reading/open.ts';

export const getStaticPaths = (async () =>
  sitemapParts(siteAddresses(await openArchive())).map(({ xml }, at) => ({
    params: { part: String(at + 1) },
    props: { xml },
  }))) satisfies GetStaticPaths;

export function GET({ props }: APIContext<{ xml: string }>): Response {
  return new Response(props.xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
