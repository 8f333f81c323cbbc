/** An article as linked data: https://schema.org/ArchiveComponent */
import type { Article } from '../archive/archive.ts';
import { cslItem, cslName, issuedCsl } from '../citation/article-item.ts';
import { familyName, spokenName } from '../citation/names.ts';
import { isCirca } from '../citation/written-date.ts';
import type { ArticleRecord } from '../records/article.ts';
import { siteName } from '../site.ts';
import { absoluteUrl, articleFileUrl, articleUrl, homeUrl, pageUrl } from '../urls.ts';
import { schemaType } from './article-links.ts';
import { issuedDate } from './issued.ts';

/**
 * In: an article. Out: JSON-LD to stand in a script element: `<` is written as an escape, so that nothing in it ends
 * the element. What is not known is left out.
 */
export function jsonLd({ id, record }: Pick<Article, 'id' | 'record'>): string {
  const page = absoluteUrl(articleUrl(id));
  const published = record.status.state === 'published';
  const archive = { '@type': 'ArchiveOrganization', name: siteName, url: absoluteUrl(homeUrl()) };
  const date = issuedDate(record.issued.date);
  const described = record.corrections.at(-1)?.date ?? record.added;
  const data = {
    '@context': 'https://schema.org',
    '@type': [schemaType(cslItem(record, { url: page }).type), 'ArchiveComponent'],
    '@id': page,
    url: page,
    headline: record.title.printed,
    ...(record.title.translated && { alternativeHeadline: record.title.translated }),
    inLanguage: record.language,
    ...(Array.isArray(record.authors) && { author: record.authors.map(author) }),
    ...(date && { datePublished: date.iso }),
    // The form of a date here has no place for doubt.
    ...(isCirca(issuedCsl(record.issued)) && {
      disambiguatingDescription: record.issued.undated
        ? `Undated; published between ${record.issued.date.replace('/', ' and ')}.`
        : 'The date is inferred or approximate.',
    }),
    ...(published && { abstract: record.summary }),
    isPartOf: container(record.publication),
    ...(record.publication.publisher && {
      publisher: { '@type': 'Organization', name: record.publication.publisher },
    }),
    isBasedOn: {
      '@type': 'CreativeWork',
      url: record.firstPublished,
      archivedAt: page,
      // The copy that this article was made from.
      ...(record.capture.date !== undefined && { sdDatePublished: record.capture.date }),
      ...(record.capture.address !== undefined && { sameAs: record.capture.address }),
    },
    copyrightHolder: { name: record.rights.holder },
    copyrightNotice: record.rights.statement,
    usageInfo: absoluteUrl(pageUrl('rights/')),
    holdingArchive: archive,
    sdPublisher: archive,
    ...(described && { sdDatePublished: described }),
    ...(published && {
      image: absoluteUrl(articleFileUrl(id, 'preview.png')),
      encoding: [
        mediaObject(id, { file: 'article.md', format: 'text/markdown' }),
        mediaObject(id, { file: 'capture.txt', format: 'text/plain' }),
      ],
    }),
  };
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

/** Of a name that must not be taken apart it is not known whether it is a person's. */
function author(name: Exclude<ArticleRecord['authors'], string>[number]): object {
  if ('literal' in name) return { name: name.literal };
  const csl = cslName(name);
  return {
    '@type': 'Person',
    name: spokenName(csl),
    givenName: name.given,
    familyName: familyName(csl),
    ...(name.suffix && { honorificSuffix: name.suffix }),
  };
}

function container({ kind, name, citedAs, volume, issue }: ArticleRecord['publication']): object {
  const named = { name: citedAs ?? name };
  if (kind !== 'periodical') return { '@type': kind === 'blog' ? 'Blog' : 'WebSite', ...named };
  const periodical = { '@type': 'Periodical', ...named };
  const inVolume = volume
    ? { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: periodical }
    : periodical;
  return issue ? { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: inVolume } : inVolume;
}

function mediaObject(id: string, { file, format }: { file: string; format: string }): object {
  return {
    '@type': 'MediaObject',
    contentUrl: absoluteUrl(articleFileUrl(id, file)),
    encodingFormat: format,
  };
}
