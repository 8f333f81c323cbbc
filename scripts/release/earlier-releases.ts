/** Earlier releases that still hold what was withdrawn or taken away. */
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { objectIn } from './ocfl.ts';
import { holdsWords, type WithheldWords } from './withheld.ts';

/**
 * In: the folder of releases; the words, and the files that are withheld; the release that was just made; whether to look in every file and not
 * in those alone. Out: the names of those that hold any, sorted: bags by their files, web archives by their pages; and of those that cannot be read.
 */
export function earlierWith(
  folder: string,
  { words, except, everywhere = false }: { words: WithheldWords; except?: string; everywhere?: boolean },
): EarlierFiles {
  const found: EarlierFiles = { holding: [], unread: [] };
  if ((words.files.size === 0 && !everywhere) || !existsSync(folder)) return found;
  const wanted = everywhere ? undefined : words.files;
  for (const name of readdirSync(folder).sort()) {
    if (!/\.(?:zip|wacz)$/.test(name) || name === except) continue;
    try {
      if (hasWords(textsOf(join(folder, name), wanted), words)) found.holding.push(name);
    } catch {
      found.unread.push(name);
    }
  }
  return found;
}

/** In: what earlierWith() found. Out: a sentence on each. */
export function earlierTold({ holding, unread }: EarlierFiles): string[] {
  return [
    ...holding.map(
      (name) => `${name} holds words that were withdrawn or taken away since. Take it out of circulation.`,
    ),
    ...unread.map(
      (name) => `${name} cannot be read; whether it holds words that were taken away since is not known.`,
    ),
  ];
}

/** In: the storage root of OCFL, and the words. Out: the versions of the object there that hold any, `v1`. */
export function earlierVersions(root: string, words: WithheldWords): string[] {
  if (words.files.size === 0) return [];
  const { folder, manifest, versions } = objectIn(root);
  return Object.entries(versions).flatMap(([version, { state }]) => {
    const own = Object.entries(state).filter(([, paths]) =>
      paths.some((path) => words.files.has(path.replace(/^data\/archive\//, ''))),
    );
    const held = own
      .flatMap(([digest]) => manifest[digest] ?? [])
      .map((path) => readFileSync(join(folder, path)));
    return held.some((bytes) => holdsWords(bytes, words)) ? [version] : [];
  });
}

function hasWords(texts: Iterable<Uint8Array>, words: WithheldWords): boolean {
  for (const bytes of texts) if (holdsWords(bytes, words)) return true;
  return false;
}

/** One after the other: all of a web archive is more than a string can hold. */
function* textsOf(file: string, wanted: ReadonlySet<string> | undefined): Generator<Uint8Array> {
  const isArchived = file.endsWith('.wacz');
  const held = unzipSync(bytesIn(file), {
    filter: ({ name }) => {
      if (isArchived) return [warcPath, indexPath].includes(name);
      return wanted?.has(name.replace(/^[^/]+\/data\/archive\//, '')) ?? !isPacked.test(name);
    },
  });
  if (!isArchived) yield* Object.values(held);
  else {
    const { [warcPath]: warc, [indexPath]: index } = held;
    if (!warc || !index) throw new RangeError(`${file} is no web archive of this site.`);
    for (const line of gunzipSync(index).toString('utf8').trimEnd().split('\n')) {
      const { mime, offset, length } = record.parse(JSON.parse(line.slice(line.indexOf('{'))));
      if (mime.startsWith('text/')) yield gunzipSync(warc.subarray(offset, offset + length));
    }
  }
}

/** Of more than the 2 GB, too, that are read at once. */
function bytesIn(file: string): Buffer {
  const bytes = Buffer.allocUnsafe(statSync(file).size);
  const opened = openSync(file, 'r');
  try {
    for (let at = 0; at < bytes.length;) {
      const read = readSync(opened, bytes, at, Math.min(piece, bytes.length - at), at);
      if (read === 0) throw new RangeError(`${file} breaks off.`);
      at += read;
    }
  } finally {
    closeSync(opened);
  }
  return bytes;
}

const piece = 2 ** 26;
const warcPath = 'archive/data.warc.gz';
const indexPath = 'indexes/index.cdx.gz';
/** Whose words stand in other files of a release too. */
const isPacked = /\.(?:woff2|png|jpe?g|gz|epub|docx|zip|idx|pf_\w+|pagefind|wasm)$/;
const record = z.object({ mime: z.string(), offset: z.coerce.number(), length: z.coerce.number() });

/** Names of files in the folder of releases. */
export interface EarlierFiles {
  readonly holding: string[];
  /** No ZIP, damaged, or of another making. */
  readonly unread: string[];
}
