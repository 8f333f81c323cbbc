/** What a site is made from: the files of the project and of its content. */
import { lstatSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * In: the project's folder, and the one that holds content/. Out: every file that the site is made from, with its path in a release, sorted;
 * packages, caches, built sites, drafts, releases, PDFs and the history are left out.
 */
export function projectFiles(project: string, root: string): SourceFile[] {
  const own = filesBelow(project, left)
    .filter((path) => !path.endsWith('.log'))
    .filter((path) => project === root || !path.startsWith('content/'));
  const content = project === root ? [] : filesBelow(join(root, 'content')).map((path) => `content/${path}`);
  return [
    ...own.map((path) => ({ path, from: join(project, path) })),
    ...content.map((path) => ({ path, from: join(root, path) })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** In: a folder, and names at its top that are left out. Out: the paths of all files below it, with `/`, sorted. Links are no files. */
export function filesBelow(folder: string, except: ReadonlySet<string> = new Set()): string[] {
  const files: string[] = [];
  const look = (at: string): void => {
    for (const name of readdirSync(at)) {
      const path = join(at, name);
      if (at === folder && except.has(name)) continue;
      const found = lstatSync(path);
      if (found.isDirectory()) look(path);
      else if (found.isFile()) files.push(relative(folder, path).replaceAll('\\', '/'));
    }
  };
  look(folder);
  return files.sort();
}

/** As .gitignore has them, and what holds the history. */
const left: ReadonlySet<string> = new Set([
  'node_modules',
  'dist',
  'dist.next',
  'dist.old',
  'dist.next.pid',
  '.astro',
  '.cache',
  '.git',
  'drafts',
  'releases',
  'pdf',
]);

/** A file, where it lies and where it goes. */
export interface SourceFile {
  readonly path: string;
  readonly from: string;
}
