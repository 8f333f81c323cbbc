/**
 * npm run clients: puts the archive's articles through pandoc, biber, LaTeX with biblatex, and Zotero's importers, and prints
 * a table of what comes out right, with the articles for which it does not. What is not installed is skipped; Zotero is asked
 * where TRANSLATION_SERVER names a translation server, such as http://127.0.0.1:1969/. Judges nothing.
 */
import { articlesCited } from './clients/articles-cited.ts';
import { clientRows } from './clients/clients.ts';

const { articles, apa } = await articlesCited();
const rows = await clientRows(articles, { apa, zotero: process.env['TRANSLATION_SERVER'] });
const width = Math.max(...rows.map(({ check }) => check.length));
for (const { check, right } of rows) {
  const wrong = articles.filter((_, at) => right?.[at] === false).map(({ item }) => item.id);
  const count = right === undefined ? 'skipped' : `${right.filter(Boolean).length} of ${right.length}`;
  process.stdout.write(`${check.padEnd(width)}   ${[count, ...wrong].join('  ')}\n`);
}
