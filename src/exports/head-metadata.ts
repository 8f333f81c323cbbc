/** What the head of an article's page tells reference managers, search engines and social networks. */
import type { Article } from '../archive/archive.ts';
import { cslItem, cslName, issuedCsl } from '../citation/article-item.ts';
import { indexedName } from '../citation/names.ts';
import { edtfOf, isCirca } from '../citation/written-date.ts';
import type { ArticleRecord } from '../records/article.ts';
import { siteName } from '../site.ts';
import { absoluteUrl, articleFileUrl, articleUrl } from '../urls.ts';
import { articleLinks, linksetType, linksetUrl } from './article-links.ts';
import { issuedDate } from './issued.ts';

/**
 * Highwire, PRISM, Dublin Core, Zotero's own fields, Open Graph, and the links of FAIR Signposting. Measured with
 * Zotero's translators: with this set, and no COinS, all kinds of article come out with the right type, publication and
 * date. Of a withdrawn article only what its citation says is given.
 *
 * In: an article. Out: the link elements and the meta elements, in their order; canonical and description are the frame's.
 */
export function headMetadata({ id, record }: Pick<Article, 'id' | 'record'>): HeadMetadata {
  const links = [
    ...articleLinks({ id, record }),
    { rel: 'linkset', href: linksetUrl(id), type: linksetType },
    { rel: 'schema.prism', href: 'http://prismstandard.org/namespaces/basic/2.1/' },
    { rel: 'schema.dcterms', href: 'http://purl.org/dc/terms/' },
    { rel: 'schema.z', href: 'http://www.zotero.org/namespaces/export#' },
  ];
  const page = absoluteUrl(articleUrl(id));
  // Reference managers keep it as it stands here, and their styles raise sentence case where they want to; none lowers.
  const { title = record.title.sentence } = cslItem(record, { url: page });
  const metas = [
    ...highwire(record, { page, title }),
    ...prism(record.publication),
    ...dublinCore(record, title),
    ...zotero(record, page),
    ...(record.status.state === 'published' ? openGraph(id, record) : []),
  ];
  return { links, metas: metas.filter(({ content }) => content !== '') };
}

/** https://scholar.google.com/intl/en/scholar/inclusion.html#indexing */
function highwire(record: ArticleRecord, { page, title }: { page: string; title: string }): NamedMeta[] {
  const { publication, issued } = record;
  const date = issuedDate(issued.date);
  const periodical = publication.kind === 'periodical';
  return [
    meta('citation_title', title),
    ...keptWhole(writtenAuthors(record)).map((author) => meta('citation_author', author)),
    meta('citation_publication_date', date?.slashes),
    // Zotero reads this one after the other, and it wins.
    meta('citation_date', date?.iso),
    meta('citation_language', record.language),
    meta('citation_fulltext_html_url', record.status.state === 'published' ? page : undefined),
    meta('citation_journal_title', periodical ? nameOf(publication) : undefined),
    meta('citation_volume', periodical ? publication.volume : undefined),
    meta('citation_issue', periodical ? publication.issue : undefined),
    meta('citation_publisher', periodical ? publication.publisher : undefined),
  ];
}

/** https://www.w3.org/submissions/2020/SUBM-prism-20200910/prism-basic.html */
function prism(publication: ArticleRecord['publication']): NamedMeta[] {
  return [
    meta('prism.publicationName', nameOf(publication)),
    meta('prism.volume', publication.volume),
    meta('prism.number', publication.issue),
  ];
}

/** https://www.dublincore.org/specifications/dublin-core/dcmi-terms/ */
function dublinCore(record: ArticleRecord, title: string): NamedMeta[] {
  const { publication, issued, rights } = record;
  return [
    meta('dcterms.title', title),
    ...writtenAuthors(record).map((author) => meta('dcterms.creator', author)),
    meta('dcterms.issued', edtfOf(issuedCsl(issued)) ?? issued.date),
    meta('dcterms.publisher', publication.publisher ?? nameOf(publication)),
    meta('dcterms.isFormatOf', record.firstPublished),
    meta('dcterms.rights', rights.statement),
    meta('dcterms.abstract', record.status.state === 'published' ? record.summary : undefined),
  ];
}

/** Zotero copies `z:FIELD` into the field as it stands: the archive reaches the finished citation by way of these. */
function zotero(record: ArticleRecord, page: string): NamedMeta[] {
  const { type, archive, issued } = cslItem(record, { url: page });
  const itemType =
    { 'article-journal': 'journalArticle', 'post-weblog': 'blogPost' }[type as string] ?? 'webpage';
  const isJournal = itemType === 'journalArticle';
  const extra = [
    ...(archive && !isJournal ? [`Archive: ${archive}`] : []),
    // Zotero takes this for the date of the citation; its field for dates cannot say that one is inferred.
    ...(isCirca(issued) ? [`Issued: ${edtfOf(issued) ?? ''}`] : []),
    `Archived copy of: ${record.firstPublished}`,
  ];
  return [
    meta('z:itemType', itemType),
    meta('z:archive', isJournal ? archive : undefined),
    meta('z:extra', extra.join('\n')),
  ];
}

/** https://ogp.me/ */
function openGraph(id: string, record: ArticleRecord): PropertyMeta[] {
  const date = issuedDate(record.issued.date);
  return [
    property('og:type', 'article'),
    property('og:title', record.title.printed),
    property('og:url', absoluteUrl(articleUrl(id))),
    property('og:site_name', siteName),
    property('og:description', record.summary),
    property('og:image', absoluteUrl(articleFileUrl(id, 'preview.png'))),
    property('og:image:alt', `${record.title.printed.replace(/\.$/, '')}. ${siteName}.`),
    property('article:published_time', date?.isDay ? date.iso : ''),
  ];
}

/**
 * "Family, Given"; what must not be taken apart with a comma at its end, after which no given name comes. One word with a stop
 * in it, as initials are, comes changed out of every reader of such tags: then there is none, and Zotero takes the name from
 * `span.byline` in the page.
 */
function writtenAuthors({ authors }: ArticleRecord): string[] {
  const names = Array.isArray(authors) ? authors.map(cslName) : [];
  if (names.some(({ literal = '' }) => /^\S*\.\S*$/.test(literal))) return [];
  return names.map((name) => (name.literal === undefined ? indexedName(name) : `${name.literal},`));
}

/** One author alone with several words on both sides of the comma would be taken for two; not where a semicolon ends them. */
function keptWhole(authors: readonly string[]): readonly string[] {
  const [author = '', ...others] = authors;
  const [family = '', given = ''] = author.split(/\s*,\s*/);
  return others.length === 0 && family.includes(' ') && given.includes(' ') ? [`${author};`] : authors;
}

function nameOf({ name, citedAs }: ArticleRecord['publication']): string {
  return citedAs ?? name;
}

function meta(name: string, content: string | undefined): NamedMeta {
  return { name, content: content ?? '' };
}

function property(name: string, content: string): PropertyMeta {
  return { property: name, content };
}

interface NamedMeta {
  readonly name: string;
  readonly content: string;
}

interface PropertyMeta {
  readonly property: string;
  readonly content: string;
}

/** The attributes of the elements. */
export interface HeadMetadata {
  readonly links: readonly { readonly rel: string; readonly href: string; readonly type?: string }[];
  readonly metas: readonly (NamedMeta | PropertyMeta)[];
}
