/** The files of content/ by the digest of their bytes: one that stands as it was left is not opened to tell it. */
import { createHash } from 'node:crypto';
import { readFileSync, type BigIntStats } from 'node:fs';
import { join } from 'node:path';
import type { Kept } from '../../store/kept-values.ts';

/**
 * How long a file must have been left alone before its times are believed. The coarsest clocks of file systems go in steps
 * of two seconds (FAT): within a step, a second change leaves no trace. Nanoseconds.
 */
const settledAfter = 2_000_000_000n;

/**
 * Opens the files of an archive. A file is taken as it was when its size, its number and the times of its last change, of
 * bytes and of status, are those under which its bytes were last read; git's index does the same. The time of status
 * tells a change after which the other time was set back. Times that were not yet settled are not kept, so such a file
 * is read again.
 * In: the folder that holds content/; what is kept, and the time, in milliseconds since 1970. Out: the files.
 */
export function openFiles(root: string, { kept, now: ms }: { kept: Kept; now: number }): KnownFiles {
  const now = BigInt(ms) * 1_000_000n;
  const stamps = new Map<string, Stamp>();
  const digests = new Map<string, string>();
  const keptOf = (file: string): { name: string; values: ReturnType<Kept['values']> } => {
    const [, folder = '', name = ''] = /^content\/(?:(.*)\/)?(.*)$/.exec(file) ?? [];
    return { name, values: kept.values(`files.${folder}`) };
  };
  const read = (file: string): Buffer => {
    const bytes = readFileSync(join(root, file));
    const digest = createHash('sha256').update(bytes).digest('hex');
    digests.set(file, digest);
    const stamp = stamps.get(file);
    const { name, values } = keptOf(file);
    const known = values.get(name) as KnownBytes | undefined;
    if (stamp?.isSettled && (known?.[0] !== stamp.text || known[1] !== digest))
      values.set(name, [stamp.text, digest] satisfies KnownBytes);
    return bytes;
  };
  return {
    sees(file, stats) {
      const stamp = stampOf(stats, now);
      stamps.set(file, stamp);
      const { name, values } = keptOf(file);
      const known = values.get(name) as KnownBytes | undefined;
      if (known?.[0] !== stamp.text) return false;
      digests.set(file, known[1]);
      return true;
    },
    digest(file) {
      const known = digests.get(file);
      if (known !== undefined) return known;
      read(file);
      return digests.get(file) ?? '';
    },
    read,
    readAgain(file) {
      const before = digests.get(file);
      const bytes = read(file);
      if (before !== undefined && before !== digests.get(file))
        throw new Error(`${file} was changed while it was read. Run the command again.`);
      return bytes;
    },
  };
}

function stampOf({ size, ino, dev, mtimeNs, ctimeNs }: BigIntStats, now: bigint): Stamp {
  const latest = mtimeNs > ctimeNs ? mtimeNs : ctimeNs;
  return { text: [size, ino, dev, mtimeNs, ctimeNs].join(' '), isSettled: latest < now - settledAfter };
}

interface Stamp {
  readonly text: string;
  readonly isSettled: boolean;
}

/** A stamp, and the digest of the bytes that were read under it. */
type KnownBytes = readonly [stamp: string, digest: string];

/** Files by their paths, `content/people/ID.yaml`. */
export interface KnownFiles {
  /** In: a file and what the file system says of it. Out: whether its bytes are known without opening it. */
  sees(file: string, stats: BigIntStats): boolean;
  /** SHA-256 of the bytes, in hexadecimal. @throws Error when the file has to be read and cannot be. */
  digest(file: string): string;
  /** The bytes, as they are now. @throws Error when the file cannot be read. */
  read(file: string): Buffer;
  /** The same of a file whose digest was given out. @throws Error when its bytes are no longer those. */
  readAgain(file: string): Buffer;
}
