/** The search index of a built site, taken from the last build when no searchable page has changed. */
import { createHash } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { indexSite } from '../../src/search/index/index-site.ts';
import type { ArticleNames } from '../../src/search/passages/article-names.ts';
import { digestOfProgram } from '../../src/store/text-store.ts';

/**
 * Puts the index into `pagefind/` below the built site.
 * In: the built folder; the project's folder, one to keep the last index in, the names that each article mentions, and its year.
 * Out: how many pages can be searched, and faults, as indexSite() tells them.
 */
export async function searchIndex(
  folder: string,
  { project, keep, names, years }: SearchIndexOptions,
): Promise<{ pages: number; faults: readonly string[] }> {
  const files = globSync('articles/*/index.html', { cwd: folder }).toSorted();
  const hash = createHash('sha256').update(
    await digestOfProgram(project, ['src/search', 'package-lock.json']),
  );
  hash.update(JSON.stringify([...names]));
  hash.update(JSON.stringify([...years]));
  for (const file of files) hash.update(file).update(await readFile(join(folder, file)));
  const kept = join(keep, hash.digest('hex').slice(0, 40));
  const target = join(folder, 'pagefind');
  if (existsSync(kept)) {
    await cp(kept, target, { recursive: true });
    return { pages: files.length, faults: [] };
  }
  const { pages, faults } = await indexSite(folder, { names, years });
  if (faults.length === 0) {
    await rm(keep, { recursive: true, force: true });
    await mkdir(keep, { recursive: true });
    await cp(target, `${kept}.part`, { recursive: true });
    await rename(`${kept}.part`, kept);
  }
  return { pages, faults };
}

interface SearchIndexOptions {
  readonly project: string;
  readonly keep: string;
  /** By article id. */
  readonly names: ReadonlyMap<string, ArticleNames>;
  readonly years: ReadonlyMap<string, string>;
}
