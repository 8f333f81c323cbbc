/** The files of a large table of names, beside the whole of it, and the passages that mention each record. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  calledInMentions,
  firstMentions,
  mentionParts,
  nameParts,
} from '../../src/search/index/name-parts.ts';
import { isDivided } from '../../src/search/lookup/name-files.ts';
import { readNames, type NamesTable } from '../../src/search/lookup/names.ts';
import type { IndexedArticle } from '../../src/search/passages/cut-passages.ts';
import { type PagefindFragment, readFragment } from '../../src/search/passages/read-fragment.ts';
import { fileWriter } from './file-writer.ts';
import type { LastSite } from './pages/last-site.ts';

/**
 * Divides the table of a built site, if it is large: into `data/names/`, where the search page looks for its parts, and `data/mentions/people/ID.json`, and
 * `ID.2.json` and so on where there are more. The whole table stays for programs. A spelling more leaves the mentions as they are.
 *
 * In: the built folder, with its index and its table of names; the last site; `key`, a digest of the program and of the index.
 */
export async function searchNames(
  folder: string,
  { site, key }: { site: LastSite; key: string },
): Promise<void> {
  const text = readFileSync(join(folder, 'data/search-names.json'), 'utf8');
  const table = JSON.parse(text) as NamesTable;
  const parts = isDivided(table.rows.length);
  const write = fileWriter(join(folder, 'data'));
  const called = JSON.stringify(calledInMentions(table));
  await site.parts(['data/mentions/'], digest(key + called), () => {
    if (parts) for (const file of mentionParts(table, indexedArticles(folder))) write(...file);
    return Promise.resolve();
  });
  await site.parts(['data/names/'], digest(key + text), () => {
    if (parts) for (const file of nameParts(table, mentionsThere(folder, table))) write(...file);
    return Promise.resolve();
  });
}

/** As the index keeps them. One after the other: all at once would be in memory at once. */
function* indexedArticles(folder: string): Generator<IndexedArticle> {
  for (const file of globSync('pagefind/**/*.pf_fragment', { cwd: folder }).sort()) {
    const text = gunzipSync(readFileSync(join(folder, file))).toString();
    yield readFragment(file, JSON.parse(text.replace(/^pagefind_dcd/, '')) as PagefindFragment);
  }
}

function* mentionsThere(folder: string, table: NamesTable): Generator<readonly [string, string]> {
  for (const { reference } of readNames(table).records) {
    const file = join(folder, 'data', `${firstMentions.before}${reference}${firstMentions.after}`);
    if (existsSync(file)) yield [reference, readFileSync(file, 'utf8')];
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 40);
}
