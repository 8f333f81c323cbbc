/** Folders of a site without its files. */
import { existsSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes all files of a folder, and the folders that another one does not have.
 * In: the folder; the other. @throws what the file system throws when something cannot be removed.
 */
export function emptyFolders(folder: string, like: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) {
      unlinkSync(path);
      continue;
    }
    const other = join(like, entry.name);
    emptyFolders(path, other);
    if (!existsSync(other)) rmdirSync(path);
  }
}
