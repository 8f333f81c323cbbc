/** An article of the archive as an item of CSL-JSON: what every citation and every file of it is made from. */
import type { ArticleRecord } from '../records/article.ts';
import { siteName } from '../site.ts';
import type { CslDate, CslItem, CslName } from './csl-item.ts';

/**
 * The archive's copy of an article as a CSL-JSON item.
 *
 * In: the validated record, and the absolute address of the copy. Out: an item whose title is in sentence case
 * (APA's style prints it so; Chicago's and MLA's raise it), with “…” as its only quotation marks (each style turns
 * them), without a full stop at its end, and without any mark-up. Where no author is known there is no `author`,
 * and nobody in the author's place.
 */
export function cslItem(record: ArticleRecord, options: { readonly url: string }): CslItem {
  const { publication } = record;
  const authors = Array.isArray(record.authors) ? record.authors : [];
  const type = itemType(publication.kind, authors.length > 0);
  const original = `${originalAddressLabel}${record.firstPublished}`;
  return {
    id: record.id,
    type,
    language: record.language,
    title: titleOf(record.title),
    ...(authors.length > 0 && { author: authors.map(cslName) }),
    'container-title': publication.citedAs ?? publication.name,
    ...(publication.volume && { volume: publication.volume }),
    ...(publication.issue && { issue: publication.issue }),
    ...(publication.publisher && { publisher: publication.publisher }),
    issued: issuedCsl(record.issued),
    // A site that stands in for the author is credited already; a second name beside it would read as its publisher.
    ...(type !== 'webpage' && { archive: siteName }),
    URL: options.url,
    note: [
      ...keeperLines[type === 'article-journal' ? 'periodical' : type === 'webpage' ? 'page' : 'post'],
      original,
    ].join('\n'),
  };
}

/**
 * An article's date in CSL: `circa` also where the editors have inferred it. In: its record's `issued`. Out: a CSL date.
 */
export function issuedCsl({ date, known }: Pick<ArticleRecord['issued'], 'date' | 'known'>): CslDate {
  return { ...cslDate(date), ...(known === 'inferred' && { circa: true }) };
}

/** CSL has no field for it; Zotero shows an item's note in the field "Extra". */
const originalAddressLabel = 'Archived copy of: ';
/**
 * Zotero has no field for the archive of what comes from the web; it takes a line that begins with "Archive:" for one, and
 * cites it. Of a page that has no archive in its citation the line is for people.
 */
const keeperLines = {
  periodical: [],
  post: [`Archive: ${siteName}`],
  page: [`Kept in the archive: ${siteName}`],
} as const;

/**
 * The kind of item, by what reference managers know: what someone writes on a site under a name is a post, as on a
 * blog; what a site publishes unsigned is a page of it. In: the kind of publication, and whether an author is named. Out:
 * the type in CSL.
 */
export function itemType(kind: ArticleRecord['publication']['kind'], signed: boolean): CslItem['type'] {
  if (kind === 'periodical') return 'article-journal';
  return kind === 'blog' || signed ? 'post-weblog' : 'webpage';
}

/** An author of a record as CSL has names. In: the author. Out: the name in its parts. */
export function cslName(author: Exclude<ArticleRecord['authors'], string>[number]): CslName {
  if ('literal' in author) return { literal: author.literal };
  const { family, given, particle, suffix } = author;
  return {
    family,
    given,
    ...(particle && { 'non-dropping-particle': particle }),
    ...(suffix && { suffix }),
  };
}

/** What the title means in English stands after it in brackets: APA 7, section 9.38; Chicago 18, section 13.101; MLA 9, section 5.30. */
function titleOf({ sentence, translated }: ArticleRecord['title']): string {
  const title = withoutFullStop(withDoubleQuotes(sentence));
  return translated === undefined ? title : `${title} [${withoutFullStop(withDoubleQuotes(translated))}]`;
}

/** A quotation inside the title, printed ‘…’, as “…”. An apostrophe has a letter after it, or no opening mark before. */
function withDoubleQuotes(title: string): string {
  return title.replace(/(?<![\p{L}\p{N}])‘((?:[^‘’]|’(?=\p{L}))*)’(?!\p{L})/gu, '“$1”');
}

/** A full stop after the title's last word; that of "U.S." and the last of "…" or "..." stay. */
function withoutFullStop(title: string): string {
  return title.replace(/(?<=\p{Ll}{2}[”’"']?)\.$/u, '');
}

/**
 * An EDTF date as a CSL date. In: EDTF, levels 0 and 1, valid. Out: the same precision: `2018` gives a year, never
 * a first of January; `~`, `?` and `%` give `circa`; an unknown digit (`201X`) gives the span that it leaves open.
 */
export function cslDate(edtf: string): CslDate {
  const circa = /[~?%]/.test(edtf);
  const ends = edtf
    .replace(/[~?%]/g, '')
    .split('/')
    .filter((end) => end !== '' && end !== '..');
  const season = Number(/^\d{4}-(2[1-4])$/.exec(ends[0] ?? '')?.[1] ?? 20) - 20;
  const parts = ends.flatMap((end) => span(season > 0 ? end.slice(0, 4) : end));
  return {
    'date-parts': ends.length > 1 ? [parts[0] ?? [], parts.at(-1) ?? []] : parts,
    ...(season > 0 && { season }),
    ...(circa && { circa }),
  };
}

/** `2014-10-30` → [[2014, 10, 30]]; `2014-XX` → [[2014]]; `201X` → [[2010], [2019]]. */
function span(date: string): number[][] {
  const [year = '', ...rest] = date.split(/(?<=.)-/);
  if (year.includes('X')) return [[Number(year.replaceAll('X', '0'))], [Number(year.replaceAll('X', '9'))]];
  return [[year, ...rest.filter((part) => !part.includes('X'))].map(Number)];
}
