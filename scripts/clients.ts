/**
 * npm run clients: puts the archive's articles through pandoc, biber, LaTeX with biblatex, and Zotero's importers, and prints
 * a table of what comes out right, with the articles for which it does not. What is not installed is skipped; with `--zotero`,
 * Zotero's importers of 2019 are installed in the cache, from npm. Judges nothing.
 */
import { join } from 'node:path';
import { cacheFolder } from '../src/store/directories.ts';
import { articlesCited } from './clients/articles-cited.ts';
import { clientRows } from './clients/clients.ts';
import { zoteroImporters } from './clients/zotero-importers.ts';

const { articles, apa } = await articlesCited();
const zotero = process.argv.includes('--zotero') ? zoteroImporters(join(cacheFolder, 'zotero')) : undefined;
const rows = clientRows(articles, { apa, zotero });
const width = Math.max(...rows.map(({ check }) => check.length));
for (const { check, right } of rows) {
  const wrong = articles.filter((_, at) => right?.[at] === false).map(({ item }) => item.id);
  const count = right === undefined ? 'skipped' : `${right.filter(Boolean).length} of ${right.length}`;
  process.stdout.write(`${check.padEnd(width)}   ${[count, ...wrong].join('  ')}\n`);
}
