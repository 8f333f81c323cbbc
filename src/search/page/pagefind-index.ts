/** Pagefind as the index that find() asks. Runs in the worker. */
import type { IndexedArticle } from '../passages/cut-passages.ts';
import type { FullText, Offer } from '../passages/full-text.ts';
import { type PagefindFragment, readFragment } from '../passages/read-fragment.ts';
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
        open: () => open(result),
      }));
    },
  };
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
  data(): Promise<PagefindFragment>;
}
