/** The typed links of an article: what its head and its link set say. */
import type { Article } from '../archive/archive.ts';
import { cslItem } from '../citation/article-item.ts';
import { absoluteUrl, articleFileUrl, articleUrl, pageUrl } from '../urls.ts';

/**
 * FAIR Signposting, level 1 and 2: https://signposting.org/FAIR/
 * In: an article. Out: the links that lead from its page, with absolute addresses. Of a withdrawn one the text's files
 * are left out: its page is all that there is.
 */
export function articleLinks({ id, record }: Pick<Article, 'id' | 'record'>): TypedLink[] {
  const page = absoluteUrl(articleUrl(id));
  const file = (name: string): string => absoluteUrl(articleFileUrl(id, name));
  return [
    { rel: 'cite-as', href: page },
    { rel: 'type', href: `https://schema.org/${schemaType(cslItem(record, { url: page }).type)}` },
    { rel: 'describedby', href: file('cite.csl.json'), type: 'application/vnd.citationstyles.csl+json' },
    { rel: 'describedby', href: file('cite.bib'), type: 'application/x-bibtex' },
    { rel: 'describedby', href: file('cite.ris'), type: 'application/x-research-info-systems' },
    ...(record.status.state === 'published'
      ? [
          { rel: 'item' as const, href: file('article.md'), type: 'text/markdown' },
          { rel: 'item' as const, href: file('capture.txt'), type: 'text/plain' },
        ]
      : []),
    { rel: 'collection', href: absoluteUrl(pageUrl('articles/')) },
    { rel: 'license', href: absoluteUrl(pageUrl('rights/')) },
    { rel: 'original', href: record.firstPublished },
  ];
}

/**
 * Further files of the article's text: its link set alone leads to them, since a page that carries every link is longer to fetch.
 * In: an article. Out: the links, with absolute addresses; of a withdrawn one none.
 */
export function furtherLinks({ id, record }: Pick<Article, 'id' | 'record'>): TypedLink[] {
  if (record.status.state !== 'published') return [];
  const file = (name: string): string => absoluteUrl(articleFileUrl(id, name));
  return [
    { rel: 'item', href: file('tei.xml'), type: 'application/tei+xml' },
    { rel: 'item', href: file('annotations.jsonld'), type: 'application/ld+json' },
    { rel: 'item', href: file('article.epub'), type: 'application/epub+zip' },
  ];
}

/** The address of an article's link set, absolute. In: the article's id. */
export function linksetUrl(id: string): string {
  return absoluteUrl(articleFileUrl(id, 'linkset.json'));
}

/** Media type of a link set: https://www.rfc-editor.org/rfc/rfc9264 */
export const linksetType = 'application/linkset+json';

/** What a page is to schema.org. In: the type of its CSL item. Out: the name of a type. */
export function schemaType(type: string): 'BlogPosting' | 'Article' {
  return type === 'post-weblog' ? 'BlogPosting' : 'Article';
}

/** A link of the web with its relation: https://www.rfc-editor.org/rfc/rfc8288 */
export interface TypedLink {
  readonly rel: 'cite-as' | 'type' | 'describedby' | 'item' | 'collection' | 'license' | 'original';
  /** Absolute. */
  readonly href: string;
  /** Media type of what the link leads to. */
  readonly type?: string;
}
