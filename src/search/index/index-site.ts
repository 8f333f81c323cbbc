/** After the build: the full-text index over the article pages. Node only. */
import { globSync } from 'node:fs';
import { readFile, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type PagefindIndex, close, createIndex } from 'pagefind';
import type { ArticleNames } from '../passages/article-names.ts';
import { wordsPagefindMisses } from './missed-words.ts';
import { pagefindView } from './pagefind-view.ts';

/**
 * Indexes the article pages of a built site into `pagefind/` beneath it. The same pages and names give the same bytes.
 * The index knows no base path: the page that searches adds it.
 *
 * In: the folder with the built site; `names`, by article id, the names that it mentions. Out: what was indexed and
 * written, and the faults, as sentences; with a fault, the index must not be published.
 */
export async function indexSite(
  folder: string,
  { names = new Map() }: IndexOptions = {},
): Promise<IndexReport> {
  const faults: string[] = [];
  let pages = 0;
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  try {
    if (!index) return { pages, files: 0, bytes: 0, faults: [...faults, ...errors] };
    // One after the other, in one order: the order of pages is part of the index's bytes.
    for (const file of globSync('articles/*/index.html', { cwd: folder }).toSorted()) {
      const id = file.split(/[\\/]/)[1] ?? '';
      const html = await readFile(join(folder, file), 'utf8');
      if (!html.includes('data-pagefind-body')) continue;
      const added = await addPage(index, { id, html, names: names.get(id) });
      faults.push(...added.map((error) => `${file}: not indexed: ${error}`));
      pages += 1;
    }
    if (pages === 0) faults.push('articles/: no page has data-pagefind-body, so nothing can be searched.');
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    faults.push(...written.errors);
  } finally {
    await close();
  }
  await removeUnused(join(folder, 'pagefind'));
  return { pages, ...(await measure(join(folder, 'pagefind'))), faults };
}

async function addPage(
  index: PagefindIndex,
  { id, html, names }: { id: string; html: string; names: ArticleNames | undefined },
): Promise<string[]> {
  const words = [...new Set([...wordsPagefindMisses(html), ...(names?.words ?? [])])];
  const { errors, file } = await index.addHTMLFile({
    url: `/articles/${id}/`,
    content: withHidden(pagefindView(html), { words: words.join(' '), names: names?.places ?? '' }),
  });
  if (errors.length > 0) return errors;
  return file.uniqueWords > 0 ? [] : ['the page has no words'];
}

/**
 * Only Pagefind sees these elements. Metadata is searched but is no part of the content, so it never shows; a filter is
 * not searched either, and comes with the article's text.
 */
function withHidden(html: string, { words, names }: { words: string; names: string }): string {
  return html.replace(
    '</body>',
    () =>
      (words && `<meta data-pagefind-meta="words[content]" content="${escaped(words)}">`) +
      (names && `<meta data-pagefind-filter="names[content]" content="${escaped(names)}">`) +
      '</body>',
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** Pagefind always writes its ready-made interfaces, half a megabyte, and lists of filters: no page here asks for them. */
async function removeUnused(folder: string): Promise<void> {
  await rm(join(folder, 'filter'), { recursive: true, force: true });
  for (const name of await readdir(folder)) {
    if (/^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./.test(name))
      await rm(join(folder, name));
  }
}

async function measure(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  return { files: paths.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

interface IndexOptions {
  readonly names?: ReadonlyMap<string, ArticleNames>;
}

/** What was indexed. */
export interface IndexReport {
  /** Articles in the index. */
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** Why the index must not be published; empty when all is well. */
  readonly faults: readonly string[];
}
