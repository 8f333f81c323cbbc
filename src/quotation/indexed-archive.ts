/** The index and the texts of an archive, read file by file as they are needed. Browser-safe: who calls it does the reading. */
import type { QuotableArticle } from './quotable.ts';
import {
  headPath,
  idsAFile,
  idsPath,
  type IdList,
  type IndexHead,
  shardOf,
  shardPath,
  textPath,
} from './run-index.ts';
import { readShard } from './run-shard.ts';
import { fingerprint } from './runs.ts';

/**
 * In: how to read a file by its path from the home page. Out: the archive; a file that could be read is read once. Its functions throw what
 * reading throws, and RangeError when two files belong to different states of the archive; then open it anew.
 */
export function openIndexedArchive(read: (path: string) => Promise<Uint8Array>): IndexedArchive {
  const kept = new Map<string, Promise<unknown>>();
  function once<Value>(path: string, decode: (bytes: Uint8Array) => Value): Promise<Value> {
    const known = kept.get(path) as Promise<Value> | undefined;
    if (known) return known;
    const fresh = read(path).then(decode);
    kept.set(path, fresh);
    // The next who asks may have more luck.
    fresh.catch(() => kept.delete(path));
    return fresh;
  }
  const head = (): Promise<IndexHead> => once(headPath, (bytes) => readJson(bytes) as IndexHead);
  async function listed(article: number): Promise<{ id: string; sum: number | undefined }> {
    const { stamp } = await head();
    const list = await once(idsPath(article), (bytes) => readJson(bytes) as IdList);
    const id = list.ids[article % idsAFile];
    if (list.stamp !== stamp || id === undefined)
      throw new RangeError('The list of articles belongs to another state of the archive.');
    return { id, sum: list.sums[article % idsAFile] };
  }
  return {
    async size() {
      return (await head()).articles;
    },
    async holding(runs) {
      const frame = await head();
      return Promise.all(
        runs.map(async (run) => {
          const shard = await once(shardPath(shardOf(run, frame)), (bytes) => readShard(bytes, frame));
          return shard.get(run) ?? new Uint32Array();
        }),
      );
    },
    texts(articles) {
      return Promise.all(
        articles.map(async (article) => {
          const { id, sum } = await listed(article);
          return once(textPath(id), (bytes) => {
            const text = new TextDecoder().decode(bytes);
            const read = JSON.parse(text) as QuotableArticle;
            if (fingerprint(text) !== sum)
              throw new RangeError('The text belongs to another state of the archive.');
            return read;
          });
        }),
      );
    },
  };
}

function readJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** An archive that is asked for a little at a time. */
export interface IndexedArchive {
  /** How many articles there are; they are called by their numbers, from 0, in the order of the archive. */
  size(): Promise<number>;
  /** In: fingerprints. Out: for each, the articles that hold its words, ascending; very seldom one that does not. */
  holding(runs: readonly number[]): Promise<Uint32Array[]>;
  /** In: numbers of articles. Out: their texts. */
  texts(articles: readonly number[]): Promise<QuotableArticle[]>;
}
