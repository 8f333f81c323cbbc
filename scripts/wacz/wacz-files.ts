/** A built site as a WACZ: https://specs.webrecorder.net/wacz/1.1.1/ */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { siteLine, siteName, siteUrl } from '../../src/site.ts';
import type { BagFile } from '../release/bag.ts';
import { filesBelow } from '../release/project-files.ts';
import { contentType } from '../serve/content-type.ts';
import { cdxIndex } from './cdx-index.ts';
import { hexDigest, writeWarc, type Resource } from './warc-file.ts';

/**
 * In: the folder of the built site; the version of the release, and where to write the WARC, a file of the site at a time. Out: the files of the WACZ, in the order in which its readers want them:
 * every file of the site at the address at which it is published, an index of them, the list of the pages, and the digests of all that. The day
 * of the version is the time of every record, so that the same site makes the same bytes.
 */
export function waczFiles(folder: string, { version, warc }: { version: string; warc: string }): BagFile[] {
  const date = `${version.slice(0, 10)}T00:00:00Z`;
  const pages: object[] = [{ format: 'json-pages-1.0', id: 'pages', title: 'All Pages' }];
  const resources = resourcesIn(folder, ({ url, body }) => {
    pages.push({ id: hexDigest(url).slice(0, 16), url, ts: date, title: titleOf(body) });
  });
  const { records, ...written } = writeWarc(warc, { resources, date, software });
  const { index, blocks } = cdxIndex(records, { filename: 'data.warc.gz', date });
  const made = [
    { path: 'indexes/index.cdx.gz', bytes: index },
    { path: 'indexes/index.idx', bytes: Buffer.from(blocks) },
    {
      path: 'pages/pages.jsonl',
      bytes: Buffer.from(pages.map((line) => `${JSON.stringify(line)}\n`).join('')),
    },
  ];
  const archived = { path: 'archive/data.warc.gz', from: warc };
  const summed = [
    { path: archived.path, ...written },
    ...made.map(({ path, bytes }) => ({ path, size: bytes.length, digest: hexDigest(bytes) })),
  ];
  const description = json({
    profile: 'data-package',
    wacz_version: '1.1.1',
    title: `${siteName}, release ${version}`,
    description: `${siteName}: ${siteLine}. The whole site.`,
    created: date,
    software,
    mainPageUrl: siteUrl.href,
    mainPageDate: date,
    resources: summed.map(({ path, size, digest }) => ({
      name: basename(path),
      path,
      hash: `sha256:${digest}`,
      bytes: size,
    })),
  });
  const sealed = json({ path: 'datapackage.json', hash: `sha256:${hexDigest(description)}` });
  return [
    archived,
    ...made,
    { path: 'datapackage.json', text: description },
    { path: 'datapackage-digest.json', text: sealed },
  ];
}

/** A file at a time; each page is told of. */
function* resourcesIn(folder: string, tell: (page: Resource) => void): Generator<Resource> {
  for (const file of filesBelow(folder)) {
    if (notServed.has(file)) continue;
    const resource = resourceOf(folder, file);
    if (resource.status === 200 && resource.type.startsWith('text/html')) tell(resource);
    yield resource;
  }
}

/** A page has the address of its folder. */
function resourceOf(folder: string, file: string): Resource {
  return {
    url: new URL(file.replace(/(?:^|(?<=\/))index\.html$/, ''), siteUrl).href,
    status: file === '404.html' ? 404 : 200,
    type: contentType(file),
    body: readFileSync(join(folder, file)),
  };
}

function titleOf(page: Buffer): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(page.toString('utf8')) ?? [];
  return title.replace(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => signs[name] ?? '');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const software = 'npm run wacz';
/** What tells hosts how to serve the site, and is not served. */
const notServed: ReadonlySet<string> = new Set(['_headers', '_redirects', '.nojekyll']);
