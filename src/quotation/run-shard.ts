/** One file of the index of runs: which articles hold a run of words. Compact, read whole. Browser-safe. */

/**
 * A file of the index. Its first four bytes are the stamp, the lowest first; then, for each fingerprint in order, a number
 * twice its distance from the last one, and one more when several articles hold it. One article: its number. Several:
 * how many, and their distances; or nought and one bit for each article of the archive, where that is shorter.
 * Numbers are written in groups of seven bits, the lowest first, as LEB128 does.
 *
 * In: fingerprints with articles as `entryOf` joins them, ascending; the archive's stamp and size. Out: the bytes.
 */
export function writeShard(entries: Float64Array, { stamp, articles }: ShardFrame): Uint8Array {
  const bytes = [stamp & 255, (stamp >>> 8) & 255, (stamp >>> 16) & 255, stamp >>> 24];
  let before = 0;
  for (let at = 0; at < entries.length;) {
    const run = runOf(entries[at] ?? 0);
    const holding: number[] = [];
    for (; at < entries.length && runOf(entries[at] ?? 0) === run; at += 1)
      holding.push((entries[at] ?? 0) % mostArticles);
    pushNumber(bytes, (run - before) * 2 + (holding.length > 1 ? 1 : 0));
    before = run;
    if (holding.length > 1) pushMany(bytes, { holding, articles });
    else pushNumber(bytes, holding[0] ?? 0);
  }
  return Uint8Array.from(bytes);
}

/** So many articles an index can tell apart. */
export const mostArticles = 2 ** 20;

/** In: a fingerprint and the number of an article that holds it. Out: both as one number that sorts by the first. */
export function entryOf(run: number, article: number): number {
  return run * mostArticles + article;
}

/** In: what entryOf() joined. Out: the fingerprint. */
export function runOf(entry: number): number {
  return Math.floor(entry / mostArticles);
}

/**
 * In: a file as writeShard() made it; the stamp and size that it should have. Out: the articles of each fingerprint,
 * ascending. @throws RangeError when it is of another archive, or is cut off.
 */
export function readShard(bytes: Uint8Array, { stamp, articles }: ShardFrame): Map<number, Uint32Array> {
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  if (bytes.length < 4 || (a | (b << 8) | (c << 16) | (d << 24)) >>> 0 !== stamp)
    throw new RangeError('The file belongs to another state of the archive.');
  const reading = { bytes, at: 4 };
  const shard = new Map<number, Uint32Array>();
  let run = 0;
  while (reading.at < bytes.length) {
    const step = readNumber(reading);
    run += Math.floor(step / 2);
    shard.set(run, step % 2 === 0 ? Uint32Array.of(readNumber(reading)) : readMany(reading, articles));
  }
  return shard;
}

function pushMany(
  bytes: number[],
  { holding, articles }: { holding: readonly number[]; articles: number },
): void {
  const list: number[] = [];
  pushNumber(list, holding.length);
  let before = 0;
  for (const article of holding) {
    pushNumber(list, article - before);
    before = article;
  }
  const bits = new Uint8Array(Math.ceil(articles / 8));
  for (const article of holding) bits[article >> 3] = (bits[article >> 3] ?? 0) | (1 << (article & 7));
  for (const byte of list.length <= bits.length + 1 ? list : [0, ...bits]) bytes.push(byte);
}

function readMany(reading: Reading, articles: number): Uint32Array {
  const count = readNumber(reading);
  if (count > 0) {
    let article = 0;
    return Uint32Array.from({ length: count }, () => (article += readNumber(reading)));
  }
  const bits = reading.bytes.subarray(reading.at, (reading.at += Math.ceil(articles / 8)));
  const holding: number[] = [];
  for (let article = 0; article < articles; article += 1)
    if (((bits[article >> 3] ?? 0) >> (article & 7)) & 1) holding.push(article);
  return Uint32Array.from(holding);
}

/** Not by shifts: a distance may have 33 bits. */
function pushNumber(bytes: number[], number: number): void {
  let left = number;
  for (; left >= 128; left = Math.floor(left / 128)) bytes.push((left % 128) + 128);
  bytes.push(left);
}

function readNumber(reading: Reading): number {
  let number = 0;
  for (let place = 1; ; place *= 128) {
    const byte = reading.bytes[reading.at];
    if (byte === undefined) throw new RangeError('The file is cut off.');
    reading.at += 1;
    number += (byte & 127) * place;
    if (byte < 128) return number;
  }
}

interface Reading {
  readonly bytes: Uint8Array;
  at: number;
}

/** What every file of one index has in common. */
export interface ShardFrame {
  /** Below 2³²; another one when the articles are others, or in another order. */
  readonly stamp: number;
  /** How many there are. */
  readonly articles: number;
}
