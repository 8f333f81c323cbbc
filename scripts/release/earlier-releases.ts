/** Earlier releases that still hold what was withdrawn or taken away. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { objectIn } from './ocfl.ts';
import { holdsWords, type WithheldWords } from './withheld.ts';

/**
 * In: the folder of releases, the words and files that are withheld, and the release that was just made. Out: the names of those that hold any:
 * bags by the files in which the words stood, web archives by their pages.
 */
export function earlierWith(
  folder: string,
  { words, except }: { words: WithheldWords; except: string },
): string[] {
  if (words.files.size === 0 || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(?:zip|wacz)$/.test(name) && name !== except)
    .sort()
    .filter((name) => textsOf(join(folder, name), words).some((bytes) => holdsWords(bytes, words)));
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

function textsOf(file: string, { files }: WithheldWords): Uint8Array[] {
  const isArchived = file.endsWith('.wacz');
  const held = unzipSync(readFileSync(file), {
    filter: ({ name }) =>
      isArchived
        ? /^archive\/.*\.warc\.gz$/.test(name)
        : files.has(name.replace(/^[^/]+\/data\/archive\//, '')),
  });
  return isArchived ? Object.values(held).flatMap(pagesOf) : Object.values(held);
}

function pagesOf(warc: Uint8Array): Buffer[] {
  const records = gunzipSync(warc)
    .toString('latin1')
    .split(/\r\n\r\n(?=WARC\/1\.\d\r\n)/);
  return records
    .filter((one) => /^Content-Type: text\//im.test(one))
    .map((one) => Buffer.from(one, 'latin1'));
}
