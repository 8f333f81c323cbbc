/** What a page tells programs of itself, and what the program that saved it wrote into it. */
import type { Element } from 'hast';
import { attribute, type Tree } from './tree.ts';

/** In: a page. Out: what its head tells, each where it is told; nothing of it is proved by the capture’s words. */
export function toldByHead(tree: Tree): Told {
  const meta = (...names: string[]): string | undefined =>
    names.map((name) => contentOf(tree, name)).find((content) => content !== undefined);
  const linked = jsonLd(tree);
  const html = tree.elements.find(({ tagName }) => tagName === 'html');
  const canonical = tree.elements.find(
    (element) => element.tagName === 'link' && attribute(element, 'rel').split(' ').includes('canonical'),
  );
  const address = [canonical ? attribute(canonical, 'href') : undefined, meta('og:url')].find(
    (one) => one !== undefined && /^https?:/.test(one),
  );
  const published =
    meta('article:published_time', 'datePublished', 'date', 'dc.date', 'pubdate') ?? linked.datePublished;
  return {
    ...defined({
      language: html ? attribute(html, 'lang') || attribute(html, 'xml:lang') || undefined : undefined,
      address,
      site: meta('og:site_name', 'application-name') ?? linked.publisher,
      author: meta('author', 'article:author', 'dc.creator') ?? linked.author,
      published: /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0],
    }),
  };
}

function contentOf(tree: Tree, name: string): string | undefined {
  const found = tree.elements.find(
    (element) =>
      element.tagName === 'meta' &&
      [attribute(element, 'property'), attribute(element, 'name'), attribute(element, 'itemprop')].some(
        (one) => one.toLowerCase() === name.toLowerCase(),
      ),
  );
  const content = found ? attribute(found, 'content').trim() : '';
  return content === '' || /^https?:/.test(content) !== name.endsWith(':url') ? undefined : content;
}

/** Linked data for search engines: https://schema.org/Article. What is no JSON tells nothing. */
function jsonLd(tree: Tree): { datePublished?: string; author?: string; publisher?: string } {
  const scripts = tree.elements.filter(
    (element) => element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json',
  );
  for (const item of scripts.flatMap((script) => itemsOf(script))) {
    const datePublished = text(item['datePublished']);
    if (datePublished === undefined) continue;
    return defined({ datePublished, author: nameOf(item['author']), publisher: nameOf(item['publisher']) });
  }
  return {};
}

function itemsOf(script: Element): Record<string, unknown>[] {
  const [source] = script.children;
  try {
    const value: unknown = JSON.parse(source?.type === 'text' ? source.value : '');
    return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
      const graph = isObject(one) ? one['@graph'] : undefined;
      return [one, ...(Array.isArray(graph) ? (graph as unknown[]) : [])].filter(isObject);
    });
  } catch {
    return [];
  }
}

function nameOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(first) ? text(first['name']) : text(first);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/**
 * In: the HTML of a page. Out: from where, when and with what it was saved, as far as browsers and other programs wrote it in a
 * comment: Chrome and Edge, SingleFile, HTTrack, the Wayback Machine.
 */
export function savedBy(html: string): Saved {
  const start = html.slice(0, 20_000);
  const chrome = /<!-- saved from url=\(\d{4,}\)(\S+) -->/.exec(start);
  if (chrome) return defined({ address: chrome[1], tool: 'a browser of the Chromium family (Save page as)' });
  const single = /Page saved with (SingleFile\S*)\s+url:\s*(\S+)\s+saved date:\s*([^\n]+)/.exec(start);
  if (single) return defined({ address: single[2], tool: single[1], date: dayOf(single[3] ?? '') });
  const track = /<!-- Mirrored from (\S+) by (HTTrack[^[]*?) *\[[^\]]*\], ([^>]+?) -->/.exec(start);
  if (track)
    return defined({ address: `http://${track[1] ?? ''}`, tool: track[2], date: dayOf(track[3] ?? '') });
  const wayback = /FILE ARCHIVED ON [\d:]+ (\w+ \d+, \d{4}) AND RETRIEVED FROM THE\s+INTERNET ARCHIVE/.exec(
    html,
  );
  if (!wayback) return {};
  const original = /web\.archive\.org\/web\/\d+(?:[a-z]{2}_)?\/(https?:\/\/[^"'\s<>]+)/.exec(html);
  return defined({ tool: 'the Wayback Machine', date: dayOf(wayback[1] ?? ''), address: original?.[1] });
}

/** In: a date as programs write it. Out: its day in universal time; undefined where it cannot be read. */
export function dayOf(written: string): string | undefined {
  const time = Date.parse(written.replace(/\s*\([^)]*\)$/, '').replace(/^(\w+ \d+, \d{4})$/, '$1 UTC'));
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

function defined<Value extends object>(
  value: Value,
): { [Key in keyof Value]?: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [Key in keyof Value]?: Exclude<Value[Key], undefined>;
  };
}

/** What the head of a page tells. */
export interface Told {
  readonly language?: string;
  readonly address?: string;
  readonly site?: string;
  readonly author?: string;
  /** A day. */
  readonly published?: string;
}

export interface Saved {
  readonly address?: string;
  readonly date?: string;
  readonly tool?: string;
}
