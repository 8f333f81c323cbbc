/** Files that are asked for once. Browser only. */

import { stateIn } from '../edition.ts';

/**
 * In: `get`, what fetches, the browser's own unless told; `state`, the sum that files must belong to, where it is known. Out: what reads a file of JSON at
 * an address; a second time what came, unless it had failed. It rejects when the file cannot be had, or belongs to another state of the archive.
 */
export function jsonFiles({
  get = (...asked) => fetch(...asked),
  state = () => Promise.resolve(undefined),
}: FilesAsked = {}): (address: string) => Promise<unknown> {
  const loading = new Map<string, Promise<unknown>>();

  async function read(address: string): Promise<unknown> {
    // A browser may have kept an older one.
    const text = (await own(address, 'default')) ?? (await own(address, 'reload'));
    if (text === undefined) throw new Error(`${address} is newer than this page.`);
    return JSON.parse(text);
  }

  async function own(address: string, cache: RequestCache): Promise<string | undefined> {
    const response = await get(address, { cache });
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    const text = await response.text();
    const wanted = await state();
    return wanted === undefined || wanted === stateIn(text) ? text : undefined;
  }

  return async (address) => {
    const known = loading.get(address);
    if (known) return known;
    const coming = read(address);
    loading.set(address, coming);
    coming.catch(() => loading.delete(address));
    return coming;
  };
}

interface FilesAsked {
  readonly get?: typeof fetch | undefined;
  readonly state?: (() => Promise<number | undefined>) | undefined;
}
