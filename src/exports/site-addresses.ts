/** The pages that may be indexed. */
import type { Archive, NamedRecord } from '../archive/archive.ts';
import { isPrivate } from '../archive/named-records.ts';
import { articleUrl, homeUrl, pageUrl, questionUrl, recordUrl, searchUrl } from '../urls.ts';
import { partAddresses } from '../views/addresses/part-addresses.ts';

/** In: the archive. Out: the page of each thing, and the lists with their parts; withdrawn articles and private persons are left out. */
export function siteAddresses(archive: Archive): SiteAddress[] {
  const { articles, questions, names } = archive;
  const pages = [homeUrl(), pageUrl('articles/'), searchUrl(), pageUrl('about/'), pageUrl('rights/')];
  const compared = ['figures/', 'questions/', 'timeline/', 'sources/'].map((path) => pageUrl(path));
  const indexes = [
    'names/',
    'people/',
    'places/',
    'organisations/',
    'about/data/',
    'about/data/examples/',
    'about/books/',
    'about/history/',
    'about/checks/',
    'verify/',
  ];
  return [
    ...[...pages, ...compared].map((path) => ({ path })),
    ...questions.map(({ id }) => ({ path: questionUrl(id) })),
    ...indexes.map((path) => ({ path: pageUrl(path) })),
    ...names.filter(isPublic).map(({ reference }) => ({ path: recordUrl(reference) })),
    ...partAddresses(archive).map((path) => ({ path })),
    ...articles
      .filter(({ record }) => record.status.state === 'published')
      .map(({ id, record }) => ({ path: articleUrl(id), changed: record.corrections.at(-1)?.date })),
  ];
}

/** The pages of private persons are left out of search engines. */
function isPublic(name: NamedRecord): boolean {
  return !isPrivate(name);
}

/** A page. */
export interface SiteAddress {
  /** From the server's root. */
  readonly path: string;
  /** The day of its last correction. */
  readonly changed?: string | undefined;
}
