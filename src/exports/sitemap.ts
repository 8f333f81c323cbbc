/** The site map, in parts when it is long. Protocol: https://www.sitemaps.org/protocol.html */
import { absoluteUrl, pageUrl } from '../urls.ts';
import type { SiteAddress } from './site-addresses.ts';

/** Addresses in one file. The protocol allows 50,000. */
const addressesAFile = 10_000;

/** In: the addresses. Out: `sitemap.xml`: all of them, or an index of the parts when they are more than one file holds. */
export function sitemapXml(addresses: readonly SiteAddress[]): string {
  const parts = sitemapParts(addresses);
  if (parts.length === 0) return urlSet(addresses);
  const entries = parts.map(({ name }) => `  <sitemap>${location(pageUrl(name))}</sitemap>`);
  return wrapped('sitemapindex', entries);
}

/** In: the addresses. Out: the parts, `sitemap-1.xml` and so on; none when `sitemap.xml` holds them all. */
export function sitemapParts(addresses: readonly SiteAddress[]): SitemapPart[] {
  if (addresses.length <= addressesAFile) return [];
  return Array.from({ length: Math.ceil(addresses.length / addressesAFile) }, (_, at) => ({
    name: `sitemap-${at + 1}.xml`,
    xml: urlSet(addresses.slice(at * addressesAFile, (at + 1) * addressesAFile)),
  }));
}

function urlSet(addresses: readonly SiteAddress[]): string {
  const entries = addresses.map(({ path, changed }) => {
    const day = changed === undefined ? '' : `<lastmod>${escapeXml(changed)}</lastmod>`;
    return `  <url>${location(path)}${day}</url>`;
  });
  return wrapped('urlset', entries);
}

function location(path: string): string {
  return `<loc>${escapeXml(absoluteUrl(path))}</loc>`;
}

function wrapped(element: 'urlset' | 'sitemapindex', entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</${element}>
`;
}

/** The characters that XML reserves in text: https://www.w3.org/TR/xml/#syntax */
function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** One of several files. */
export interface SitemapPart {
  readonly name: string;
  readonly xml: string;
}
