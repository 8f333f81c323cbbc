/** The captures of an archive: bytes as received. */
import type { KnownFiles } from './known-files.ts';

/**
 * In: the files of the archive; the names of the files in it that may be opened, and of all that are there. Out: the captures; each is
 * read when asked for, and only the last one is kept, since an article asks for its own twice.
 */
export function openCaptures(
  files: KnownFiles,
  { names, present }: { names: readonly string[]; present: readonly string[] },
): Captures {
  const closed = new Set(present);
  for (const name of names) closed.delete(name);
  const open = new Set(names);
  let last: { name: string; capture: Capture } | undefined;
  return {
    names,
    closed,
    digest: (name) => (open.has(name) ? files.digest(`content/captures/${name}`) : undefined),
    read(name) {
      if (last?.name === name) return last.capture;
      if (!open.has(name)) return undefined;
      const file = `content/captures/${name}`;
      const bytes = files.read(file);
      const capture = { bytes, sha256: files.digest(file) };
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
  /** In: a file name. Out: SHA-256 of its bytes, in hexadecimal; undefined when there is no such file. */
  digest(name: string): string | undefined;
  /** In: a file name. Out: the capture, or undefined when there is no such file. */
  read(name: string): Capture | undefined;
}

/** One capture. */
export interface Capture {
  readonly bytes: Uint8Array;
  /** In hexadecimal. */
  readonly sha256: string;
}
