/** After the build: the full-text index over the article pages. Node only. */
import { globSync } from 'node:fs';
import { readFile, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type PagefindIndex, close, createIndex } from 'pagefind';
import type { ArticleNames } from '../passages/article-names.ts';
import { indexParts, partPaths } from '../passages/index-parts.ts';
import { wordsPagefindMisses } from './missed-words.ts';
import { pagefindView } from './pagefind-view.ts';
import { searchablePart } from './searchable-part.ts';

/**
 * Indexes the article pages of a built site into `pagefind/` beneath it. The same pages and names give the same bytes.
 * The index knows no base path: the page that searches adds it.
 *
 * Past a size it has several parts, by year (see indexParts()).
 *
 * In: the folder with the built site; `names`, by article id, the names that it mentions; `years`; `most`, the size. Out: what was indexed and
 * written, and the faults, as sentences; with a fault, the index must not be published.
 */
export async function indexSite(
  folder: string,
  { names = new Map(), years = new Map(), most }: IndexOptions = {},
): Promise<IndexReport> {
  const faults: string[] = [];
  const target = join(folder, 'pagefind');
  const pages: Page[] = [];
  for (const file of globSync('articles/*/index.html', { cwd: folder }).toSorted()) {
    const id = file.split(/[\\/]/)[1] ?? '';
    const html = await readFile(join(folder, file), 'utf8');
    if (searchablePart(html) !== undefined) pages.push({ id, file, year: years.get(id) ?? '' });
  }
  if (pages.length === 0)
    faults.push('articles/: no page has data-pagefind-body, so nothing can be searched.');
  const parts = indexParts(pages, most);
  const paths = partPaths(`${target}/`, parts.length);
  for (const [number, path] of paths.entries()) {
    faults.push(...(await indexPart(folder, { pages: parts[number] ?? [], path, names })));
    await removeUnused(path);
    if (number > 0) await removeShared(path);
  }
  return { pages: pages.length, ...(await measure(target)), faults };
}

async function indexPart(
  folder: string,
  { pages, path, names }: { pages: readonly Page[]; path: string; names: ReadonlyMap<string, ArticleNames> },
): Promise<string[]> {
  const faults: string[] = [];
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  try {
    if (!index) return errors;
    // One after the other, in one order: the order of pages is part of the index's bytes.
    for (const { id, file } of pages) {
      const html = searchablePart(await readFile(join(folder, file), 'utf8')) ?? '';
      const added = await addPage(index, { id, html, names: names.get(id) });
      faults.push(...added.map((error) => `${file}: not indexed: ${error}`));
    }
    const written = await index.writeFiles({ outputPath: path });
    faults.push(...written.errors);
  } finally {
    await close();
  }
  return faults;
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

/** The program is the same for all parts: it is taken from the first. */
async function removeShared(folder: string): Promise<void> {
  await rm(join(folder, 'pagefind.js'), { force: true });
  await rm(join(folder, 'wasm.en.pagefind'), { force: true });
}

async function measure(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  return { files: paths.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

interface IndexOptions {
  readonly names?: ReadonlyMap<string, ArticleNames>;
  /** By article id, its year of issue. */
  readonly years?: ReadonlyMap<string, string>;
  /** How many articles a part may have. */
  readonly most?: number | undefined;
}

interface Page {
  readonly id: string;
  readonly file: string;
  readonly year: string;
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
