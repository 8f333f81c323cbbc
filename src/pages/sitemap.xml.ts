/** /sitemap.xml: every page that may be indexed. */
import { siteAddresses } from '../exports/site-addresses.ts';
import { sitemapXml } from '../exports/sitemap.ts';
import { openArchive } from '../reading/open.ts';

export async function GET(): Promise<Response> {
  return new Response(sitemapXml(siteAddresses(await openArchive())), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
}
