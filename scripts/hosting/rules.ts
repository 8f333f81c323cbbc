/** How the site is to be served: one list, by which `npm start` answers and from which the configurations of hosts are written. */
import { siteUrl } from '../../src/site.ts';

/** What every answer carries. A policy in `<meta>` cannot say who may frame the page; only a header can. */
export const everyAnswer: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Content-Security-Policy': "frame-ancestors 'none'",
  // Which pages may be fetched ahead. As a header it costs pages nothing, and needs no script that their policy would have to allow.
  'Speculation-Rules': `"${siteUrl.pathname}speculation.json"`,
  // All of it is given out to everyone: programs on other sites may read it too.
  'Access-Control-Allow-Origin': '*',
};

/** And over https: for a year, nobody asks without it (RFC 6797). */
export const secureAnswer: Readonly<Record<string, string>> =
  siteUrl.protocol === 'https:' ? { 'Strict-Transport-Security': 'max-age=31536000' } : {};

/**
 * In: the site's address. Out: where certbot puts the certificate of that host, and its key (https://eff-certbot.readthedocs.io/);
 * undefined where the address is not https.
 */
export function certificateOf({ protocol, hostname }: URL): { chain: string; key: string } | undefined {
  const folder = `/etc/letsencrypt/live/${hostname}`;
  return protocol === 'https:'
    ? { chain: `${folder}/fullchain.pem`, key: `${folder}/privkey.pem` }
    : undefined;
}

/** Files below these have a digest of their bytes in their names; what is at an address never changes. */
export const lastingFolders = ['_astro/', 'pagefind/fragment/', 'pagefind/index/'] as const;

/** `Cache-Control` of these, and of everything else, which is asked for again and answered with 304 while it is the same. */
export const caching = { lasting: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

/**
 * Media types by how a file's name ends, the longer endings first; `*` stands for a number, that of older entries of a feed.
 * Registry: https://www.iana.org/assignments/media-types/
 */
export const mediaTypes: readonly (readonly [ending: string, type: string])[] = [
  ['.csl.json', 'application/vnd.citationstyles.csl+json'],
  ['linkset.json', 'application/linkset+json'],
  ['tei.xml', 'application/tei+xml'],
  ['feed.json', 'application/feed+json'],
  ['feed-*.json', 'application/feed+json'],
  ['speculation.json', 'application/speculationrules+json'],
  ['SHA256SUMS', 'text/plain; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.json', 'application/json'],
  ['.jsonl', 'application/jsonl'],
  ['.jsonld', 'application/ld+json'],
  ['.geojson', 'application/geo+json'],
  ['.webmanifest', 'application/manifest+json'],
  ['.xml', 'application/xml'],
  ['.atom', 'application/atom+xml; charset=utf-8'],
  ['.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['.bib', 'application/x-bibtex; charset=utf-8'],
  ['.wasm', 'application/wasm'],
  ['.woff2', 'font/woff2'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.gif', 'image/gif'],
  ['.webp', 'image/webp'],
  ['.ico', 'image/x-icon'],
  ['.pdf', 'application/pdf'],
  ['.zip', 'application/zip'],
  ['.epub', 'application/epub+zip'],
];

/** In: the value of a header. Out: the same to stand in quotation marks, as nginx, Apache and Caddy read it. */
export function quotable(value: string): string {
  return value.replaceAll('"', '\\"');
}

/** In: an ending. Out: the same as a regular expression, as nginx and Apache read them too. */
export function endingPattern(ending: string): string {
  return `${ending.replaceAll('.', '\\.').replaceAll('*', '[0-9]+')}$`;
}

/** In: a file's name or path. Out: its media type; undefined where none is known. */
export function mediaType(path: string): string | undefined {
  const name = path.toLowerCase();
  return mediaTypes.find(([ending]) => new RegExp(endingPattern(ending.toLowerCase())).test(name))?.[1];
}

/** Of these, those that an extension alone tells, and those that need more of the name. */
export const extensionTypes = mediaTypes.filter(([ending]) => /^\.[a-z0-9]+$/.test(ending));
export const longerTypes = mediaTypes.filter((type) => !extensionTypes.includes(type));

/** What is worth compressing on its way. */
export const compressed: readonly string[] = [
  ...new Set(mediaTypes.map(([, type]) => type.replace(/;.*/, ''))),
].filter((type) => /^text\/|json|xml|javascript|x-|wasm/.test(type) && !/png|icon/.test(type));
