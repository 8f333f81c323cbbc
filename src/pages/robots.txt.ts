/** /robots.txt: everything may be read; the site map has the list. Standard: RFC 9309. */
import { absoluteUrl, pageUrl } from '../urls.ts';

export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(pageUrl('sitemap.xml'))}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
