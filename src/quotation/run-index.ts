/** The index of runs as files: how many, what they are called, what stands in them. Browser-safe. */
import { fingerprint } from './runs.ts';
import { entryOf, mostArticles, runOf, type ShardFrame, writeShard } from './run-shard.ts';

/** Runs in one file: about 2 kB at 10,000 articles. A quotation needs six files at least. */
const runsAFile = 1000;

/** An index of so few files' worth is not worth dividing so finely: two files of it are all that is ever fetched. */
const runsOfAFew = 10_000;

/** Articles in one list of ids. */
export const idsAFile = 64;

/** The folder of the index, from the home page. */
export const indexFolder = 'data/quotations/';

/** The folder of the texts. */
export const textsFolder = 'data/texts/';

/**
 * All files of the index, one after the other: the head, the lists of ids, the shards. The same for the same archive.
 *
 * In: the ids of the articles in order, the runs of each as `articleRuns` gives them, and the fingerprint of the file of each text. Out: paths from the home page,
 * with their bytes. @throws RangeError when there are more articles than an index can tell apart.
 */
export function* indexFiles(
  ids: readonly string[],
  runs: readonly Uint32Array[],
  sums: readonly number[],
): Generator<readonly [path: string, bytes: Uint8Array]> {
  if (ids.length >= mostArticles) throw new RangeError(`There are ${ids.length} articles, too many.`);
  const count = runs.reduce((sum, { length }) => sum + length, 0);
  const head: IndexHead = {
    stamp: fingerprint(ids.join('\n')),
    articles: ids.length,
    shards: count <= runsOfAFew ? 2 : Math.ceil(count / runsAFile),
  };
  yield [headPath, jsonBytes(head)];
  for (let first = 0; first < ids.length; first += idsAFile)
    yield [
      idsPath(first),
      jsonBytes({
        stamp: head.stamp,
        ids: ids.slice(first, first + idsAFile),
        sums: sums.slice(first, first + idsAFile),
      } satisfies IdList),
    ];
  const read = new Uint32Array(runs.length);
  for (let first = 0; first < head.shards; first += shardsAtOnce) {
    const end = Math.min(first + shardsAtOnce, head.shards);
    const entries = nextEntries(runs, { read, head, end });
    let at = 0;
    for (let shard = first; shard < end; shard += 1) {
      const start = at;
      while (at < entries.length && shardOf(runOf(entries[at] ?? 0), head) === shard) at += 1;
      yield [shardPath(shard), writeShard(entries.subarray(start, at), head)];
    }
  }
}

/** So many shards are sorted together: fewer would mean to go through the articles more often, more to hold more at once. */
const shardsAtOnce = 64;

/** What belongs to the shards before `end` and was not read before, sorted. `read` says how far each list was read. */
function nextEntries(
  runs: readonly Uint32Array[],
  { read, head, end }: { read: Uint32Array; head: IndexHead; end: number },
): Float64Array {
  const entries: number[] = [];
  for (const [article, own] of runs.entries()) {
    let at = read[article] ?? 0;
    for (; at < own.length && shardOf(own[at] ?? 0, head) < end; at += 1)
      entries.push(entryOf(own[at] ?? 0, article));
    read[article] = at;
  }
  return Float64Array.from(entries).sort();
}

/** The file that says how to read the others. */
export const headPath = `${indexFolder}index.json`;

/** In: the number of an article. Out: the path of the list that has its id. */
export function idsPath(article: number): string {
  return `${indexFolder}articles/${Math.floor(article / idsAFile)}.json`;
}

/** In: the number of a shard. Out: its path. */
export function shardPath(shard: number): string {
  return `${indexFolder}runs/${shard.toString(16)}.bin`;
}

/** In: an article's id. Out: the path of its text. */
export function textPath(id: string): string {
  return `${textsFolder}${id}.json`;
}

/** In: a fingerprint. Out: the number of the shard in which it is looked up; it grows with the fingerprint. */
export function shardOf(run: number, { shards }: Pick<IndexHead, 'shards'>): number {
  return Math.floor((run * shards) / 2 ** 32);
}

function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** What `index.json` says. */
export interface IndexHead extends ShardFrame {
  /** So many files with runs there are, each with an equal part of all fingerprints. */
  readonly shards: number;
}

/** What a list of ids says. */
export interface IdList {
  readonly stamp: number;
  readonly ids: readonly string[];
  /** The fingerprints of the files of their texts: one of another state is no text of this index. */
  readonly sums: readonly number[];
}
