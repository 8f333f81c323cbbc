/** Which Content-Type the server gives to a file of the site. */
import { extname } from 'node:path';

/**
 * The media type of a file, with its charset where it is text.
 *
 * In: a file's name or path. Out: the value of the header; `application/octet-stream` for what is not known
 * (Pagefind's own files among them: they are compressed already).
 * Registry: https://www.iana.org/assignments/media-types/
 */
export function contentType(path: string): string {
  if (path.endsWith('.csl.json')) return 'application/vnd.citationstyles.csl+json';
  if (path.endsWith('linkset.json')) return 'application/linkset+json';
  if (/feed(-\d+)?\.json$/.test(path)) return 'application/feed+json';
  return typesByEnding[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

const typesByEnding: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.jsonl': 'application/jsonl',
  '.jsonld': 'application/ld+json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
};
