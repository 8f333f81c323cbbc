/** The folder that a build will replace. */
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { BuildRefusal } from './build-refusal.ts';

/**
 * Whether a site may be put there: where nothing is, or an empty folder, or a site.
 * In: the folder, and those that must stay.
 * @throws BuildRefusal when it is something else, since a build replaces it whole.
 */
export function checkOutFolder(out: string, keep: readonly string[]): void {
  const lost = keep.find((folder) => isWithin(folder, out));
  if (lost !== undefined)
    throw new BuildRefusal(
      `The site cannot be built into ${out}: ${lost} would be replaced with it.`,
      'Name a folder of its own in ARCHIVE_OUT.',
    );
  const status = lstatSync(out, { throwIfNoEntry: false });
  if (!status) return;
  if (!status.isDirectory())
    throw new BuildRefusal(
      `The site cannot be built into ${out}: it is ${status.isSymbolicLink() ? 'a link' : 'a file'}, and would be replaced by a folder.`,
      'Take it away, or name the folder itself in ARCHIVE_OUT.',
    );
  if (readdirSync(out).length > 0 && !existsSync(`${out}/index.html`))
    throw new BuildRefusal(
      `The site cannot be built into ${out}: the folder holds something that is no site, and would be replaced whole.`,
      'Empty it, or name another in ARCHIVE_OUT.',
    );
}

/** In: two paths, whole. Out: whether the first is the second or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`);
}
