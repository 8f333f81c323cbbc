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
    ...ofArchive.map((file): [string, Record<string, string>] => [
      base + file,
      { 'Content-Type': typeOf(file), 'Access-Control-Allow-Origin': '*' },
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
] as const;

const ofArchive = [
  'data/articles.bib',
  'data/articles.ris',
  'data/articles.csl.json',
  'data/sources.csl.json',
  'data/claims.csv',
  'data/claims.jsonl',
  'data/events.jsonl',
  'data/mentions.jsonl',
  'data/names.jsonl',
  'data/texts.jsonl',
  'feed.json',
  'feed-*.json',
  'feed.atom',
  'speculation.json',
  'SHA256SUMS',
] as const;
