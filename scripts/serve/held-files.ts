/** Files that were asked for lately, held in memory as they are sent. */
import { statSync, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { coded, type Coding } from './coding.ts';

/** Longer files are read from the disk each time. Bytes. */
const longest = 1_000_000;

/** Of all together; then those go that nobody has asked for the longest. Bytes, compressed forms included. */
const mostBytes = 48_000_000;

/**
 * A file is held while the file system says that it is the same: its size, its number and both of its dates are asked for at each request.
 * Out: who holds files.
 */
export function heldFiles(): HeldFiles {
  const held = new Map<string, HeldFile>();
  let total = 0;

  function drop(path: string): void {
    const file = held.get(path);
    if (file) total -= file.weight;
    held.delete(path);
  }

  function keep(path: string, file: HeldFile): void {
    // Several may have read it at once.
    drop(path);
    held.set(path, file);
    total += file.weight;
    makeRoom(path);
  }

  function makeRoom(path: string): void {
    for (const oldest of held.keys()) {
      if (total <= mostBytes || oldest === path) break;
      drop(oldest);
    }
  }

  return {
    find(path) {
      const file = held.get(path);
      if (!file) return undefined;
      const now = statSync(path, { throwIfNoEntry: false });
      held.delete(path);
      if (now && isSame(now, file.stats)) {
        // To the end: it was asked for last.
        held.set(path, file);
        return file;
      }
      total -= file.weight;
      return undefined;
    },
    async open(path) {
      const handle = await open(path).catch(() => undefined);
      if (!handle) return undefined;
      let isLong = false;
      try {
        const stats = await handle.stat();
        if (!stats.isFile()) return undefined;
        isLong = stats.size > longest;
        if (isLong) return { handle, stats };
        const bytes = await handle.readFile();
        const file: HeldFile = { stats, bytes, weight: bytes.length, codings: new Map() };
        // Where it changed while it was read, the next who asks reads it again.
        if (bytes.length === stats.size && isSame(await handle.stat(), stats)) keep(path, file);
        return file;
      } finally {
        if (!isLong) await handle.close();
      }
    },
    async coded(path, file, coding) {
      const known = file.codings.get(coding);
      if (known) return known;
      const making = coded(file.bytes, coding);
      file.codings.set(coding, making);
      const bytes = await making;
      file.codings.set(coding, bytes);
      file.weight += bytes.length;
      if (held.get(path) === file) {
        total += bytes.length;
        makeRoom(path);
      }
      return bytes;
    },
  };
}

function isSame(one: Stats, other: Stats): boolean {
  return (
    one.mtimeMs === other.mtimeMs &&
    one.size === other.size &&
    one.ino === other.ino &&
    one.ctimeMs === other.ctimeMs
  );
}

/** Holds files. */
export interface HeldFiles {
  /** In: a path. Out: the file, if it is held and still the same. */
  find(path: string): HeldFile | undefined;
  /** In: a path. Out: the file, from now on held; opened only, where it is too long for that; undefined when there is none. */
  open(path: string): Promise<HeldFile | OpenedFile | undefined>;
  /** In: a file that is held at a path. Out: its bytes in a coding, made once. */
  coded(path: string, file: HeldFile, coding: Coding): Promise<Buffer>;
}

/** A file in memory. */
export interface HeldFile {
  readonly stats: Stats;
  readonly bytes: Buffer;
  /** Made, or being made. */
  readonly codings: Map<Coding, Buffer | Promise<Buffer>>;
  weight: number;
}

/** A file to be read from its handle, which who has it closes. */
export interface OpenedFile {
  readonly handle: FileHandle;
  readonly stats: Stats;
}
