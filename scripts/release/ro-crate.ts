/** What is in a release, for programs of repositories: https://w3id.org/ro/crate/1.2 */
import type { ArticleRecord } from '../../src/records/article.ts';
import { siteLine, siteName } from '../../src/site.ts';
import { absoluteUrl, articleUrl, homeUrl } from '../../src/urls.ts';
import { mediaType } from '../hosting/rules.ts';
import type { BagFile } from './bag.ts';

/** In: the version, the payload, the articles, and how many files are left out. Out: ro-crate-metadata.json as a value; `data/` is its root. */
export function roCrate({ version, payload, articles, withheld }: CrateFacts): object {
  const data = payload
    .map(({ path }) => path.replace(/^data\//, ''))
    .filter((path) => /^site\/data\/[^/]+$|^[^/]+$/.test(path));
  const parts = ['site/', 'archive/', ...data];
  return {
    '@context': 'https://w3id.org/ro/crate/1.2/context',
    '@graph': [
      {
        '@id': 'ro-crate-metadata.json',
        '@type': 'CreativeWork',
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
        about: { '@id': './' },
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name: `${siteName}, release ${version}`,
        description: `${siteName}: ${siteLine}. The built site, and captures, records and programs that it was made from.${withheld > 0 ? ' Words that were withdrawn or taken away are left out.' : ''}`,
        datePublished: version.slice(0, 10),
        version,
        url: absoluteUrl(homeUrl()),
        license: { '@id': 'RIGHTS.txt' },
        publisher: { '@id': '#publisher' },
        conditionsOfAccess:
          'Our records are CC0, our programs MIT; the rights in the articles are held by their owners, who are named with each.',
        hasPart: parts.map((path) => ({ '@id': path })),
        mentions: articles.map(({ id }) => ({ '@id': absoluteUrl(articleUrl(id)) })),
      },
      { '@id': '#publisher', '@type': 'Organization', name: siteName, url: absoluteUrl(homeUrl()) },
      {
        '@id': 'site/',
        '@type': 'Dataset',
        name: 'The site as it is served',
        description: 'Open it with any web server.',
      },
      {
        '@id': 'archive/',
        '@type': 'Dataset',
        name: 'What the site is made from',
        description:
          'Captures, articles, records, the lock of addresses, programs and tests. npm ci, npm run build.',
      },
      ...data.map((path) => {
        const encodingFormat = mediaType(path)?.replace(/;.*/, '');
        return {
          '@id': path,
          '@type': 'File',
          name: path,
          ...(encodingFormat !== undefined && { encodingFormat }),
        };
      }),
      ...articles.map(({ id, title, rights, status }) => ({
        '@id': absoluteUrl(articleUrl(id)),
        '@type': 'CreativeWork',
        name: title.printed,
        copyrightNotice: rights.statement,
        ...(status.state === 'withdrawn' && { creativeWorkStatus: 'withdrawn' }),
      })),
    ],
  };
}

interface CrateFacts {
  readonly version: string;
  readonly payload: readonly BagFile[];
  readonly articles: readonly ArticleRecord[];
  readonly withheld: number;
}
