/** The captures of an archive: bytes as received. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * In: the folder; the names of the files in it that may be opened, and of all that are there. Out: the captures; each is
 * read when asked for, and only the last one is kept, since an article asks for its own twice.
 */
export function openCaptures(
  folder: string,
  { names, present }: { names: readonly string[]; present: readonly string[] },
): Captures {
  const closed = new Set(present);
  for (const name of names) closed.delete(name);
  let last: { name: string; capture: Capture } | undefined;
  return {
    names,
    closed,
    async read(name) {
      if (last?.name === name) return last.capture;
      if (!names.includes(name)) return undefined;
      const bytes = await readFile(join(folder, name));
      const capture = { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
      last = { name, capture };
      return capture;
    },
  };
}

/** All captures of an archive. */
export interface Captures {
  /** Their file names. */
  readonly names: readonly string[];
  /** Those that are there but may not be opened: for that, they have an issue of their own. */
  readonly closed: ReadonlySet<string>;
  /** In: a file name. Out: the capture, or undefined when there is no such file. */
  read(name: string): Promise<Capture | undefined>;
}

/** One capture. */
export interface Capture {
  readonly bytes: Uint8Array;
  /** In hexadecimal. */
  readonly sha256: string;
}
