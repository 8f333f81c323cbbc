/** The search index of a built site, that of the last one when nothing that can be searched has changed. */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexSite } from '../../src/search/index/index-site.ts';
import { searchablePart } from '../../src/search/index/searchable-part.ts';
import type { ArticleNames } from '../../src/search/passages/article-names.ts';
import { digestOfProgram } from '../../src/store/text-store.ts';
import type { LastSite } from './pages/last-site.ts';

/**
 * Puts the index into `pagefind/` below the built site.
 * In: the built folder; the project's folder, the last site, the names that each article mentions, and its year. Out: how many
 * pages can be searched, a digest of what the index was made from, and faults, as indexSite() tells them.
 */
export async function searchIndex(
  folder: string,
  { project, site, names, years }: SearchIndexOptions,
): Promise<{ pages: number; key: string; faults: readonly string[] }> {
  const files = globSync('articles/*/index.html', { cwd: folder }).toSorted();
  const hash = createHash('sha256').update(
    await digestOfProgram(project, ['src/search', 'package-lock.json']),
  );
  hash.update(JSON.stringify([...names]));
  hash.update(JSON.stringify([...years]));
  let pages = 0;
  for (const file of files) {
    const part = searchablePart(await readFile(join(folder, file), 'utf8'));
    if (part !== undefined) pages += 1;
    hash.update(`${file}\n`).update(part ?? '');
  }
  const key = hash.digest('hex').slice(0, 24);
  const made = await site.parts(['pagefind/'], key, () => indexSite(folder, { names, years }));
  return { pages, key, faults: made?.faults ?? [] };
}

interface SearchIndexOptions {
  readonly project: string;
  readonly site: LastSite;
  /** By article id. */
  readonly names: ReadonlyMap<string, ArticleNames>;
  readonly years: ReadonlyMap<string, string>;
}
