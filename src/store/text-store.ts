/** What was made of texts, on disk, by its own digest or that of all that it depends on: it is made once, not once a build. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readSealed, writeSealed } from './sealed-file.ts';

/**
 * Opens the store.
 * In: its folder (made when first written to). Out: the store. A damaged or missing entry reads as undefined.
 */
export function openTextStore(folder: string): TextStore {
  const path = (key: string): string => join(folder, key.slice(0, 2), `${key}.json`);
  // Thousands of small files one after the other: waiting for each in turn costs more than the reading itself.
  return {
    read(key) {
      const value = readSealed(path(key));
      // Out of the way, so that it is made again.
      if (value === undefined) rmSync(path(key), { force: true });
      return value;
    },
    has(key) {
      return existsSync(path(key));
    },
    write(key, value) {
      writeSealed(path(key), value);
    },
    keepOnly(keys) {
      for (const group of names(folder)) {
        for (const name of names(join(folder, group))) {
          if (keys.has(name.replace(/\.json$/, ''))) continue;
          const file = join(folder, group, name);
          // `force`: another run may be clearing up as well.
          if (isOfOldRuns(file)) rmSync(file, { force: true });
        }
      }
    },
  };
}

/** Whether it was there before this run: what came since is another run's, which may be about to read it, or to give it its name. */
function isOfOldRuns(file: string): boolean {
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
  return written < performance.timeOrigin;
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * A digest of program files: what they make is out of date when they change.
 * In: the project's folder and the paths of folders and files in it. Out: 32 hexadecimal digits.
 */
export async function digestOfProgram(project: string, paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of await filesOf(project, path)) {
      const bytes = await readFile(join(project, file));
      // With name and length: no two sets of files run together into the same bytes.
      hash.update(`${file}\n${bytes.length}\n`).update(bytes);
    }
  }
  return hash.digest('hex').slice(0, 32);
}

/** The files of a folder and of the folders in it, READMEs apart, or the one file, from the project's folder, sorted. */
async function filesOf(project: string, path: string): Promise<string[]> {
  const entries = await readdir(join(project, path), { recursive: true, withFileTypes: true }).catch(
    () => undefined,
  );
  if (!entries) return [path];
  return (
    entries
      // What is written for developers makes nothing.
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
      .map((entry) => relative(project, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort()
  );
}

/** Values by key. */
export interface TextStore {
  /** The value under a key; undefined when there is none. The caller knows what it wrote. */
  read(key: string): unknown;
  /** Whether there is an entry under a key, whole or damaged. */
  has(key: string): boolean;
  write(key: string, value: unknown): void;
  /** Deletes every entry but these. */
  keepOnly(keys: ReadonlySet<string>): void;
}
