/** `_headers`, which Netlify, Cloudflare Pages and others read: https://developers.cloudflare.com/pages/configuration/headers/ */
import { caching, everyAnswer, lastingFolders, mediaType, secureAnswer } from './rules.ts';

/** In: the path of the home page, with a slash at both ends. Out: the file. */
export function headersFile(base: string): string {
  const typeOf = (name: string): string => mediaType(name.replace('*', '1')) ?? 'application/octet-stream';
  const rules: [string, Readonly<Record<string, string>>][] = [
    [`${base}*`, { ...everyAnswer, ...secureAnswer }],
    // Nothing is said of the others: both hosts have them asked for again, and would join two values into one that means neither.
    ...lastingFolders.map((folder): [string, Record<string, string>] => [
      `${base}${folder}*`,
      { 'Cache-Control': caching.lasting },
    ]),
    ...ofArticles.map((file): [string, Record<string, string>] => [
      `${base}articles/:article/${file}`,
      { 'Content-Type': typeOf(file) },
    ]),
    ...['people', 'places', 'organisations'].map((folder): [string, Record<string, string>] => [
      `${base}${folder}/:name/feed.atom`,
      { 'Content-Type': typeOf('feed.atom') },
    ]),
    ...ofArchive.map((file): [string, Record<string, string>] => [
      base + file,
      { 'Content-Type': typeOf(file) },
    ]),
  ];
  return rules
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n')
    .concat('\n');
}

/** Types that hosts do not know, or know without a charset. */
const ofArticles = [
  'article.md',
  'capture.txt',
  'cite.bib',
  'cite.ris',
  'cite.csl.json',
  'linkset.json',
  'tei.xml',
  'annotations.jsonld',
  'article.epub',
] as const;

/** The tables, by name: those of src/exports/tables, which a build need not open for this. */
export const tables = [
  'articles',
  'passages',
  'names',
  'spellings',
  'mentions',
  'claims',
  'events',
  'tellings',
  'sources',
  'questions',
  'positions',
  'voices',
  'marks',
  'corrections',
  'moved',
  'parts',
] as const;

const ofArchive = [
  'data/articles.bib',
  'data/articles.ris',
  'data/articles.csl.json',
  'data/sources.csl.json',
  'data/texts.jsonl',
  'data/names.jsonld',
  'data/places.geojson',
  ...tables.flatMap((name) => [`data/${name}.csv`, `data/${name}.jsonl`]),
  'books/*.epub',
  'feed.json',
  'feed-*.json',
  'feed.atom',
  'speculation.json',
  'SHA256SUMS',
] as const;
