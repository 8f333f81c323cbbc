/** Finished citations, as each style writes them. */
import CSL, { type CitedItem, type Engine } from 'citeproc';
import type { CslItem } from './csl-item.ts';
import { markDomainLikeNames } from './domain-like-names.ts';
import { type InTextForm, inTextForms, placeMark } from './in-text-forms.ts';
import { withRangeSign } from './page-ranges.ts';

/** The styles that the archive prints, in the order in which pages show them. */
export const citationStyles = [
  'chicago-bibliography',
  'chicago-note',
  'chicago-author-date',
  'apa',
  'mla',
] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** The bytes that decide how a citation reads; see views/articles/citation-styles.ts. */
export interface StyleTexts {
  /** The CSL file of each style. */
  readonly styles: Readonly<Record<CitationStyle, string>>;
  /** The CSL locale file of American English. */
  readonly locale: string;
}

/** Where finished citations are kept between builds. */
export interface CitationCache {
  get(key: string): Finished | undefined;
  set(key: string, finished: Finished): unknown;
  /** A digest of a text; equal texts alone may have equal digests. */
  digest(text: string): string;
}

/** One item in each style: HTML with `i`, `b`, `sup` and `sub` as its only elements. */
export type Citations = Record<CitationStyle, string>;

/** What the text says of one item in each form, as HTML: of the whole, and of a place, where `placeMark` stands for it. */
export type InText = Record<InTextForm, { readonly whole: string; readonly placed: string }>;

/** All that is printed of one item. */
export interface Finished {
  readonly citations: Citations;
  readonly inText: InText;
}

/**
 * Makes a formatter: one engine a style, started when the style is first needed, and then kept.
 *
 * In: the style files, and a cache if results are to be kept. Out: a function from an item, and the number of its letter where
 * other works by its authors are of the same year (0 for "2015a"), to its citations. Each item is set alone, so that nothing in it
 * depends on its neighbours.
 * @throws Error when citeproc refuses a style or an item.
 */
export function citationFormatter(
  texts: StyleTexts,
  cache?: CitationCache,
): (item: CslItem, yearSuffix?: number) => Finished {
  const writers = new Map<CitationStyle, Writer>();
  const styles = cache?.digest(JSON.stringify([formatVersion, texts]));

  function writer(style: CitationStyle): Writer {
    let known = writers.get(style);
    if (!known) writers.set(style, (known = styleWriter(style, texts)));
    return known;
  }

  return (item, yearSuffix) => {
    const key = cache?.digest(`${styles}\n${yearSuffix ?? ''}\n${JSON.stringify(item)}`) ?? '';
    const kept = cache?.get(key);
    if (kept) return kept;
    const citations = citationStyles.map((style) => [style, writer(style).citation(item, yearSuffix)]);
    const inText = inTextForms.map((form) => [
      form,
      writer(stylesOfForms[form]).inText(item, { form, yearSuffix }),
    ]);
    const finished: Finished = {
      citations: Object.fromEntries(citations) as Citations,
      inText: Object.fromEntries(inText) as InText,
    };
    cache?.set(key, finished);
    return finished;
  };
}

/**
 * The citations of many items. In: CSL-JSON items, the style files, a cache if there is one.
 * Out: for each id its citations, in the order of the items.
 * @throws Error as citationFormatter does.
 */
export function formatCitations(
  items: readonly CslItem[],
  options: StyleTexts & { readonly cache?: CitationCache },
): Record<string, Finished> {
  const format = citationFormatter(options, options.cache);
  return Object.fromEntries(items.map((item) => [item.id, format(item)]));
}

/** Changed whenever this file comes to write something else from the same item and style. */
const formatVersion = 5;

const stylesOfForms: Readonly<Record<InTextForm, CitationStyle>> = {
  'chicago-note': 'chicago-note',
  'chicago-short-note': 'chicago-note',
  'chicago-author-date': 'chicago-author-date',
  apa: 'apa',
  mla: 'mla',
  'mla-title': 'mla',
};

/** Writes in one style. A style of class "note" writes a note for a citation; any other, an entry of a list. */
function styleWriter(style: CitationStyle, { styles, locale }: StyleTexts): Writer {
  let current: CslItem | undefined;
  let suffix: number | undefined;
  const engine = new CSL.Engine(
    { retrieveLocale: () => locale, retrieveItem: () => forRendering(current as CslItem) },
    styles[style],
    'en-US',
    true,
  );
  engine.setOutputFormat('html');
  const isNote = engine.opt.xclass === 'note';

  function take(item: CslItem, yearSuffix: number | undefined): void {
    // To know an item, the engine sets it in full: it is told once for all that is asked of it.
    if (current === item && suffix === yearSuffix) return;
    [current, suffix] = [item, yearSuffix];
    engine.updateItems([]);
    engine.updateItems([item.id]);
    // The engine gives letters to items that it knows together; here each is known alone. Only lists by year have them.
    const known = engine.registry.registry[item.id];
    // The page of a site goes by its title, which tells it from others (APA 7, section 8.19); in Chicago alone by its site.
    const isNamedAlike =
      item.type !== 'webpage' || (item.author?.length ?? 0) > 0 || style === 'chicago-author-date';
    if (known && yearSuffix !== undefined && isNamedAlike && /variable="year-suffix"/.test(styles[style]))
      known.disambig.year_suffix = yearSuffix;
  }

  return {
    citation(item, yearSuffix) {
      take(item, yearSuffix);
      return cleanHtml(isNote ? engine.makeCitationCluster([{ id: item.id }]) : entry(engine, item));
    },
    inText(item, { form, yearSuffix }) {
      take(item, yearSuffix);
      const known = engine.registry.registry[item.id];
      if (known) known.disambig.disambiguate = form === 'mla-title' ? 1 : false;
      const cited = { id: item.id, position: form === 'chicago-short-note' ? 1 : 0 } as const;
      const set = (one: CitedItem): string => {
        const html = cleanHtml(engine.makeCitationCluster([one]));
        if (isNote) return withCapital(html);
        return form === 'chicago-author-date' ? html : withoutCommaAfterQuestion(html);
      };
      return { whole: set(cited), placed: set({ ...cited, locator: placeMark }) };
    },
  };
}

interface Writer {
  citation(item: CslItem, yearSuffix: number | undefined): string;
  inText(
    item: CslItem,
    options: { readonly form: InTextForm; readonly yearSuffix: number | undefined },
  ): { whole: string; placed: string };
}

function entry(engine: Engine, item: CslItem): string {
  const bibliography = engine.makeBibliography();
  const html = bibliography && bibliography[1][0];
  if (!html) throw new Error(`The style has nothing to print for the item "${item.id}".`);
  return html;
}

/** A note begins as a sentence does: "Van Gogh" (Chicago 18, section 8.5). */
function withCapital(html: string): string {
  return html.replace(
    /^(?:<[^>]*>|[“‘])*\p{Ll}/u,
    (start) => start.slice(0, -1) + start.slice(-1).toUpperCase(),
  );
}

/** (“Who Pays?” 2017, para. 4): as APA and MLA have it; a note keeps the comma (Chicago 18, section 6.134). */
function withoutCommaAfterQuestion(html: string): string {
  return html.replace(/(?<=[?!]’?),(?=”)/g, '');
}

/** The item as the engine is given it: with citeproc's own mark against title case, which no published file may show. */
function forRendering(item: CslItem): CslItem {
  const kept = { ...item };
  for (const field of ['title', 'container-title', 'publisher'] as const) {
    const value = kept[field];
    if (value) kept[field] = markDomainLikeNames(value, { open: '<span class="nocase">', close: '</span>' });
  }
  // Two hyphens, as BibTeX has them, would stay two.
  if (kept.page) kept.page = withRangeSign(kept.page, '-');
  return kept;
}

/** citeproc wraps an entry in `div`s, and resets nested italics with a `span`; neither is wanted in a line of text. */
function cleanHtml(html: string): string {
  return html
    .replace(/<(?!\/?(?:i|b|sup|sub)>)[^>]*>/g, '')
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}
