/** Finished citations, as each style writes them. */
import CSL, { type Engine } from 'citeproc';
import type { CslItem } from './csl-item.ts';
import { markDomainLikeNames } from './domain-like-names.ts';

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
  get(key: string): Citations | undefined;
  set(key: string, citations: Citations): unknown;
  /** A digest of a text; equal texts alone may have equal digests. */
  digest(text: string): string;
}

/** One item in each style: HTML with `i`, `b`, `sup` and `sub` as its only elements. */
export type Citations = Record<CitationStyle, string>;

/**
 * Makes a formatter: one engine a style, started when the style is first needed, and then kept.
 *
 * In: the style files, and a cache if results are to be kept. Out: a function from an item to its citations.
 * Each item is set alone, so that nothing in it depends on its neighbours (no "2015a").
 * @throws Error when citeproc refuses a style or an item.
 */
export function citationFormatter(texts: StyleTexts, cache?: CitationCache): (item: CslItem) => Citations {
  const writers = new Map<CitationStyle, (item: CslItem) => string>();
  const styles = cache?.digest(JSON.stringify([formatVersion, texts]));

  function write(style: CitationStyle, item: CslItem): string {
    let writer = writers.get(style);
    if (!writer) writers.set(style, (writer = styleWriter(texts.styles[style], texts.locale)));
    return writer(item);
  }

  return (item) => {
    const key = cache?.digest(`${styles}\n${JSON.stringify(item)}`) ?? '';
    const kept = cache?.get(key);
    if (kept) return kept;
    const citations = Object.fromEntries(
      citationStyles.map((style) => [style, write(style, item)]),
    ) as Citations;
    cache?.set(key, citations);
    return citations;
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
): Record<string, Citations> {
  const format = citationFormatter(options, options.cache);
  return Object.fromEntries(items.map((item) => [item.id, format(item)]));
}

/** Changed whenever this file comes to write something else from the same item and style. */
const formatVersion = 1;

/** A function from an item to its citation in one style. A style of class "note" writes a note; any other, an entry. */
function styleWriter(style: string, locale: string): (item: CslItem) => string {
  let current: CslItem | undefined;
  const engine = new CSL.Engine(
    { retrieveLocale: () => locale, retrieveItem: () => forRendering(current as CslItem) },
    style,
    'en-US',
    true,
  );
  engine.setOutputFormat('html');
  return (item) => {
    current = item;
    engine.updateItems([]);
    engine.updateItems([item.id]);
    return cleanHtml(engine.opt.xclass === 'note' ? note(engine, item) : entry(engine, item));
  };
}

function note(engine: Engine, item: CslItem): string {
  return engine.makeCitationCluster([{ id: item.id }]);
}

function entry(engine: Engine, item: CslItem): string {
  const bibliography = engine.makeBibliography();
  const html = bibliography && bibliography[1][0];
  if (!html) throw new Error(`The style has nothing to print for the item "${item.id}".`);
  return html;
}

/** The item as the engine is given it: with citeproc's own mark against title case, which no published file may show. */
function forRendering(item: CslItem): CslItem {
  const kept = { ...item };
  for (const field of ['title', 'container-title', 'publisher'] as const) {
    const value = kept[field];
    if (value) kept[field] = markDomainLikeNames(value, { open: '<span class="nocase">', close: '</span>' });
  }
  return kept;
}

/** citeproc wraps an entry in `div`s, and resets nested italics with a `span`; neither is wanted in a line of text. */
function cleanHtml(html: string): string {
  return html
    .replace(/<(?!\/?(?:i|b|sup|sub)>)[^>]*>/g, '')
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}
