/** The last site: what in it is still as it would be made is carried over into the new one. */
import {
  constants,
  copyFileSync,
  existsSync,
  globSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readSealed, writeSealed } from '../../../src/store/sealed-file.ts';
import { sumOfFile, sumsFile, sumsText } from '../../verify/sums.ts';

/**
 * In: where the last site stands, and the new one; the ledger, a file that tells from what each file of the last one was made.
 * Out: ways to put files into the new one. Nothing of the last one is changed.
 */
export function openLastSite({ last, folder, ledger }: Places): LastSite {
  const known = (readSealed(ledger) ?? {}) as Ledger;
  const files: Ledger = {};
  const made = new Set<string>();

  const take = (file: string, was: Entry): boolean => {
    const entry = carryOver(join(last, file), { target: placeFor(join(folder, file), made), was });
    if (entry) files[file] = entry;
    return entry !== undefined;
  };
  const carry = (file: string, key: string, coarse?: string): boolean => {
    const was = known[file];
    if (was?.[0] !== key) return false;
    const [, size, mtime, sum] = was;
    return take(file, [key, size, mtime, sum, coarse]);
  };
  const fresh = new Set<string>();
  const note = (file: string, { key, sum, coarse }: MadeFrom): void => {
    const { size, mtimeMs } = statSync(join(folder, file));
    files[file] = [key, size, mtimeMs, sum, coarse];
    fresh.add(file);
  };
  // What was carried over has the sum that it had when it was made: a byte changed since is found by it.
  const noteSums = (): void => {
    const sums = new Map<string, string>();
    for (const [file, [key, size, mtime, known, coarse]] of Object.entries(files)) {
      const sum = known ?? sumOfFile(join(folder, file));
      if (known === undefined) files[file] = [key, size, mtime, sum, coarse];
      sums.set(file, sum);
    }
    writeFileSync(join(folder, sumsFile), sumsText(sums));
    note(sumsFile, { key: 'sums' });
  };
  return {
    carry,
    carryAlike(file, coarse) {
      const was = known[file];
      return was?.[4] === coarse && take(file, was);
    },
    place: (file) => {
      if (files[file]) throw twice(file);
      return placeFor(join(folder, file), made);
    },
    note,
    async parts(patterns, key, make) {
      const isOne = (file: string): boolean =>
        patterns.some((pattern) => (pattern.endsWith('/') ? file.startsWith(pattern) : file === pattern));
      const own = Object.entries(known).flatMap(([file, [of]]) => (of === key && isOne(file) ? [file] : []));
      if (own.length > 0 && own.every((file) => carry(file, key))) return undefined;
      // What was carried over before one was found missing is made again with the rest.
      for (const file of own) Reflect.deleteProperty(files, file);
      for (const pattern of patterns) rmSync(join(folder, pattern), { recursive: true, force: true });
      const result = await make();
      for (const pattern of patterns) {
        const found = pattern.endsWith('/')
          ? globSync(`${pattern}**`, { cwd: folder, withFileTypes: true })
              .filter((entry) => entry.isFile())
              .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
          : [pattern].filter((file) => existsSync(join(folder, file)));
        for (const file of found) note(file.replaceAll('\\', '/'), { key });
      }
      return result;
    },
    settle() {
      noteSums();
      const changes = { added: [] as string[], changed: [] as string[], removed: [] as string[] };
      const isFirst = !existsSync(last);
      for (const file of fresh) {
        const old = join(last, file);
        if (isFirst || !existsSync(old)) changes.added.push(file);
        else if (!isSame(old, join(folder, file), files[file]?.[3])) changes.changed.push(file);
        else {
          const [key = '', , , sum, coarse] = files[file] ?? [];
          rmSync(join(folder, file));
          const { size, mtimeMs } = statSync(old);
          const entry = carryOver(old, {
            target: join(folder, file),
            was: [key, size, mtimeMs, sum, coarse],
          });
          if (entry) files[file] = entry;
        }
      }
      changes.removed = Object.keys(known).filter((file) => !(file in files));
      removeFolders(folder, Object.keys(known).length > 0 ? changes.removed : undefined);
      for (const list of Object.values(changes)) list.sort();
      return changes;
    },
    remember() {
      writeSealed(ledger, files);
    },
    handOver: () => ({ files, fresh }),
    takeOver(others) {
      for (const [file, entry] of Object.entries(others.files)) {
        if (files[file]) throw twice(file);
        files[file] = entry;
      }
      for (const file of others.fresh) fresh.add(file);
    },
  };
}

function twice(file: string): Error {
  return new Error(`Two pages would be written to ${file}.`);
}

function isSame(one: string, other: string, sum = sumOfFile(other)): boolean {
  return statSync(one).size === statSync(other).size && sumOfFile(one) === sum;
}

/** The folders of files that are no more came with those that stay (put-in-place.ts); where nothing is known of the last site, any may. */
function removeFolders(folder: string, removed: readonly string[] | undefined): void {
  const folders = new Set(removed?.map((file) => dirname(file)) ?? foldersIn(folder));
  for (const one of folders) if (one.includes('/')) folders.add(dirname(one));
  for (const one of [...folders].sort().reverse()) {
    const path = join(folder, one);
    if (existsSync(path) && readdirSync(path).length === 0) rmdirSync(path);
  }
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function placeFor(target: string, made: Set<string>): string {
  const folder = dirname(target);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  return target;
}

/** What somebody changed in the last site is not carried over: it is no longer the file that was written. */
function carryOver(from: string, { target, was }: { target: string; was: Entry }): Entry | undefined {
  const [key, size, mtime, sum, coarse] = was;
  const now = statSync(from, { throwIfNoEntry: false });
  if (now?.size !== size || now.mtimeMs !== mtime) return undefined;
  try {
    linkSync(from, target);
    return was;
  } catch {
    // Another disk, or one without links.
    copyFileSync(from, target, constants.COPYFILE_EXCL);
    return [key, size, statSync(target).mtimeMs, sum, coarse];
  }
}

/** By file, from the site's folder. */
type Ledger = Record<string, Entry>;

/** A digest of what it was made from; what tells that it is the file that was written: bytes, milliseconds; once settled, its SHA-256; for some a coarse digest. */
type Entry = readonly [
  key: string,
  size: number,
  mtime: number,
  sum?: string | undefined,
  coarse?: string | undefined,
];

/** What is known of a file that was written. */
interface MadeFrom {
  /** A digest of what it was made from. */
  readonly key: string;
  /** The SHA-256 of its bytes, where whoever wrote it has them at hand. */
  readonly sum?: string | undefined;
  /** A digest of more than it was made from. */
  readonly coarse?: string | undefined;
}

/** Where they are. */
export interface Places {
  readonly last: string;
  readonly folder: string;
  readonly ledger: string;
}

/** The last site, seen from the new one. */
export interface LastSite {
  /** In: a file, a digest of what it would be made from, and one of more than that, if it has one. Out: whether it was carried over. */
  carry(file: string, key: string, coarse?: string): boolean;
  /** In: a file, and a digest of more than it would be made from. Out: whether it was carried over, since not even that has changed. */
  carryAlike(file: string, coarse: string): boolean;
  /**
   * In: a file that is to be written. Out: its path; its folder is there.
   * @throws Error when there is such a file already.
   */
  place(file: string): string;
  /** Keeps in mind what a file was made from. In: the file, which is written by now, and that. @throws what the file system throws when it is not there. */
  note(file: string, from: MadeFrom): void;
  /**
   * Files that are made together. In: their paths, a folder's ending in a slash; the key of all; what makes them. Out: what that
   * gave, or undefined where all were carried over.
   */
  parts<Made>(paths: readonly string[], key: string, make: () => Promise<Made>): Promise<Made | undefined>;
  /**
   * To be called when all is there: writes SHA256SUMS, which names every other file. What was made again and came out the same is the last site's file after all, so that its date
   * says when it last changed. Out: what differs from the last site.
   */
  settle(): SiteChanges;
  /** To be called when the new site stands in the last one's place. */
  remember(): void;
  /** Out: what was put there through this one, for the one that settles, which another thread may have. */
  handOver(): HandedOver;
  /** In: what another thread put there. @throws Error when both put the same file there. */
  takeOver(others: HandedOver): void;
}

/** The files that one thread put into the new site. */
export interface HandedOver {
  readonly files: Ledger;
  /** Those that were made, not carried over. */
  readonly fresh: ReadonlySet<string>;
}

/** How a site differs from the one before: paths from its folder, sorted. */
export interface SiteChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}
