/** Pagefind as the index that find() asks. Runs in the worker. */
import { readCalled, readNamePlaces } from '../passages/article-names.ts';
import type { IndexedArticle } from '../passages/cut-passages.ts';
import type { FullText, Offer } from '../passages/full-text.ts';
import type { GuardedFetch } from './fetch-guard.ts';

/**
 * Loads Pagefind's program. In: the path of an index (`/pagefind/`); `version`, to be added to the program's address when
 * a cached one will not do.
 * @throws Error when it cannot be loaded.
 */
export async function loadPagefind(path: string, version: string): Promise<PagefindModule> {
  return (await import(/* @vite-ignore */ `${path}pagefind.js${version}`)) as PagefindModule;
}

/**
 * Opens an index. The program's own fetch must already be the guarded one.
 *
 * In: the program; the path of the index; the guard. Out: the index. Once anything that it needs has failed, every
 * question to it throws.
 */
export function openPagefind(
  module: PagefindModule,
  { path, guard }: { path: string; guard: GuardedFetch },
): FullText {
  const pagefind = module.createInstance({ basePath: path, noWorker: true });
  const articles = new Map<string, Promise<IndexedArticle>>();

  async function watched<T>(work: () => Promise<T>): Promise<T> {
    const before = guard.faults().length;
    const result = await work();
    const fault = guard.faults()[before];
    if (fault !== undefined) throw new Error(fault);
    return result;
  }

  async function open(result: PagefindResult): Promise<IndexedArticle> {
    const known = articles.get(result.id);
    if (known) return known;
    const opening = watched(() => result.data()).then((fragment) => readFragment(result.id, fragment));
    articles.set(result.id, opening);
    opening.catch(() => articles.delete(result.id));
    return opening;
  }

  return {
    async offers(word): Promise<Offer[]> {
      const { results } = await watched(() => pagefind.search(word));
      return results.map((result) => ({
        id: result.id,
        score: result.score,
        places: result.words,
        open: () => open(result),
      }));
    },
  };
}

/** The metadata are the article page's: label ("A.I. 2014"), source (the publication), date (EDTF). */
function readFragment(
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

/** The part of pagefind.js (1.6.0) that is used; it has no types of its own. */
export interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): {
    search(term: string): Promise<{ results: readonly PagefindResult[] }>;
  };
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  data(): Promise<PagefindFragment>;
}

interface PagefindFragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: IndexedArticle['anchors'];
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
