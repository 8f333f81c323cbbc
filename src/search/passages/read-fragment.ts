/** An article as Pagefind keeps it. Pure. */
import { readCalled, readNamePlaces } from './article-names.ts';
import type { IndexedArticle } from './cut-passages.ts';

/** In: its id and its content; the metadata are the article page's: label ("A.I. 2014"), source (the publication), date (EDTF). Out: the article. */
export function readFragment(
  id: string,
  { url, content, meta, anchors, filters }: PagefindFragment,
): IndexedArticle {
  const year = meta['date']?.slice(0, 4) ?? '';
  const publication = [meta['source'], year].filter(Boolean).join(', ');
  const by = (meta['label'] ?? '').replace(year, '').trim();
  const source = publication.startsWith(by) ? publication : `${by} · ${publication}`;
  const [places = ''] = filters['names'] ?? [];
  const [names, called] = [readNamePlaces(places), readCalled(places)];
  return { id, url, title: meta['title'] ?? url, publication, source, year, content, anchors, names, called };
}

/** The part of a fragment (Pagefind 1.6.0) that is used. */
export interface PagefindFragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: IndexedArticle['anchors'];
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
