/** Files that are asked for once. Browser only. */

import { type FileSum, isOfSum } from '../edition.ts';

/**
 * In: what fetches, the browser's own unless told. Out: what reads a file of JSON at an address, of which the sum is given where it is known; a second time what came, unless it had failed.
 * It rejects when the file cannot be had, or is not the one with this sum: it belongs to another state of the archive.
 */
export function jsonFiles(get: typeof fetch = (...asked) => fetch(...asked)): ReadJson {
  const loading = new Map<string, Promise<unknown>>();

  async function read(address: string, sum: Sum): Promise<unknown> {
    // A browser may have kept an older one.
    const text =
      (await own(address, { sum, cache: 'default' })) ?? (await own(address, { sum, cache: 'reload' }));
    if (text === undefined) throw new Error(`${address} is newer than this page.`);
    return JSON.parse(text);
  }

  async function own(
    address: string,
    { sum, cache }: { sum: Sum; cache: RequestCache },
  ): Promise<string | undefined> {
    const response = await get(address, { cache });
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    const text = await response.text();
    const wanted = await sum;
    return wanted === undefined || isOfSum(text, wanted) ? text : undefined;
  }

  return async (address, sum) => {
    const known = loading.get(address);
    if (known) return known;
    const coming = read(address, sum);
    loading.set(address, coming);
    coming.catch(() => loading.delete(address));
    return coming;
  };
}

/** In: an address; the sum of the file, where it is known. Out: what it holds. */
export type ReadJson = (address: string, sum?: Sum) => Promise<unknown>;

/** The sum of a file, as far as it is known, or is coming. */
export type Sum = Promise<FileSum | undefined> | FileSum | undefined;
