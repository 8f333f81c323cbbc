/** Rendered texts on disk, by the digest of all that they depend on: a text is rendered once, not once a build. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Opens the store.
 * In: its folder (made when first written to). Out: the store. A damaged or missing entry reads as undefined.
 */
export function openTextStore(folder: string): TextStore {
  const path = (key: string): string => join(folder, key.slice(0, 2), `${key}.json`);
  return {
    async read<Value>(key: string) {
      try {
        return JSON.parse(await readFile(path(key), 'utf8')) as Value;
      } catch {
        return undefined;
      }
    },
    async write(key, value) {
      await mkdir(join(folder, key.slice(0, 2)), { recursive: true });
      // Beside its place and then renamed: a killed run leaves no half entry under a whole one's name.
      const beside = `${path(key)}.${process.pid}`;
      await writeFile(beside, JSON.stringify(value));
      await rename(beside, path(key));
    },
    async keepOnly(keys) {
      for (const group of await readdir(folder).catch(() => [])) {
        for (const name of await readdir(join(folder, group))) {
          if (!keys.has(name.replace(/\.json$/, ''))) await rm(join(folder, group, name));
        }
      }
    },
  };
}

/**
 * A digest of program files: what they make is out of date when they change.
 * In: the project's folder and the paths of folders and files in it. Out: 32 hexadecimal digits.
 */
export async function digestOfProgram(project: string, paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    const names = await readdir(join(project, path)).catch(() => undefined);
    for (const name of names?.sort() ?? ['']) hash.update(await readFile(join(project, path, name)));
  }
  return hash.digest('hex').slice(0, 32);
}

/** Values by key. */
export interface TextStore {
  read<Value>(key: string): Promise<Value | undefined>;
  write(key: string, value: unknown): Promise<void>;
  /** Deletes every entry but these. */
  keepOnly(keys: ReadonlySet<string>): Promise<void>;
}
