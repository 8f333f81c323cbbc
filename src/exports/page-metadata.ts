/** What the head of every page but an article's tells search engines and networks. */
import type { NamedRecord } from '../archive/archive.ts';
import { isPrivate } from '../archive/named-records.ts';
import { sameAs } from '../records/authority.ts';
import { siteLanguage, siteName } from '../site.ts';
import { absoluteUrl, homeUrl } from '../urls.ts';
import { namedThing, schemaTypeOf } from './names-skos.ts';

/**
 * In: a page's title (that of the site where it has none), its description and address, and the record that it is about, if any. Out: the
 * meta elements of Open Graph (https://ogp.me/), and JSON-LD (https://schema.org/WebPage) to stand in a script element, `<` escaped.
 */
export function pageMetadata({ title, description, path, about }: DescribedPage): PageMetadata {
  const url = absoluteUrl(path);
  const name = title ?? siteName;
  const site = { '@type': 'WebSite', name: siteName, url: absoluteUrl(homeUrl()) };
  const data = {
    '@context': 'https://schema.org',
    ...(path === homeUrl()
      ? { ...site, '@id': url }
      : { '@type': 'WebPage', '@id': url, url, name, isPartOf: site }),
    description,
    inLanguage: siteLanguage,
    ...(about && { mainEntity: entityOf(about) }),
  };
  return {
    metas: [
      { property: 'og:type', content: 'website' },
      { property: 'og:title', content: name },
      { property: 'og:url', content: url },
      { property: 'og:site_name', content: siteName },
      { property: 'og:description', content: description },
    ],
    jsonLd: JSON.stringify(data).replaceAll('<', String.raw`\u003c`),
  };
}

/** In: a record. Out: what the head of its page says of it, one or two sentences; of a private person nothing but the name. */
export function descriptionOf(named: NamedRecord): string {
  const { record } = named;
  return isPrivate(named)
    ? `Every mention of ${record.name} in the archive, in its sentence.`
    : `${record.description} Every mention in the archive, in its sentence.`;
}

/** Of a private person there are the printed forms alone. */
function entityOf(named: NamedRecord): object {
  const { reference, record } = named;
  const others = [...new Set([...record.printed, ...record.further].map(({ text }) => text))];
  const alternateName = others.filter((text) => text !== record.name);
  return {
    '@type': schemaTypeOf(named),
    '@id': namedThing(reference),
    name: record.name,
    ...(alternateName.length > 0 && { alternateName }),
    ...(!isPrivate(named) && { description: record.description }),
    ...sameAs(record),
  };
}

/** A page as its head describes it. */
interface DescribedPage {
  readonly title?: string | undefined;
  readonly description: string;
  /** From urls.ts. */
  readonly path: string;
  readonly about?: NamedRecord | undefined;
}

/** The elements. */
interface PageMetadata {
  readonly metas: readonly { readonly property: string; readonly content: string }[];
  readonly jsonLd: string;
}
