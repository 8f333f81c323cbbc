/** What a reader's copy of the archive is made of: data/offline.json and data/offline-files.json. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  isKept,
  isPicture,
  mostKept,
  offlineFilesPath,
  offlinePath,
  type OfflineCopy,
  type OfflineFiles,
} from '../../src/offline/offline-copy.ts';
import { isCompressible } from '../serve/answer-headers.ts';

/** In: the built folder, whole but for its sums. Out: the files of a copy, none where they are too many; and a key that differs when they do. */
export function offlineList(folder: string): OfflineList {
  const all = globSync('**', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter(isKept)
    .toSorted();
  const sizes = new Map(all.map((file) => [file, statSync(join(folder, file)).size]));
  const files = filesThatFit(sizes);
  const bytes = files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
  if (!fits(sizes, files))
    return { files: [], key: `${files.length} ${bytes}`, weight: { files: files.length, bytes } };
  const sums = files.map((file) => [file, sumOf(readFileSync(join(folder, file)))] as const);
  return { files: sums, key: sumOf(JSON.stringify(sums)), weight: { files: files.length, bytes } };
}

/** In: the sizes of all files, in bytes. Out: all of them; where they are too many, what is read without the pictures of articles. */
export function filesThatFit(sizes: ReadonlyMap<string, number>): string[] {
  const all = [...sizes.keys()];
  return fits(sizes, all) ? all : all.filter((file) => !isPicture(file));
}

function fits(sizes: ReadonlyMap<string, number>, files: readonly string[]): boolean {
  const bytes = files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
  return bytes <= mostKept.bytes && files.length <= mostKept.files;
}

/** Writes both. In: the built folder, and what offlineList() gave. */
export function writeOfflineList(folder: string, { files, key, weight }: OfflineList): void {
  const copy: OfflineCopy = {
    edition: key,
    ...weight,
    sent: files.reduce((sum, [file]) => sum + sentBytes(join(folder, file)), 0),
    isTooLarge: files.length === 0,
  };
  writeFileSync(join(folder, offlinePath), JSON.stringify(copy));
  writeFileSync(join(folder, offlineFilesPath), JSON.stringify(files));
}

/** The quickest level: it is told as "about". */
function sentBytes(path: string): number {
  const bytes = readFileSync(path);
  return isCompressible(path) ? gzipSync(bytes, { level: 1 }).length : bytes.length;
}

function sumOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** The files of a copy. */
export interface OfflineList {
  readonly files: OfflineFiles;
  readonly key: string;
  readonly weight: { readonly files: number; readonly bytes: number };
}
