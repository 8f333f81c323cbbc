/** The files of a large table of names, beside the whole of it, and the passages that mention each record. */
import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { nameParts } from '../../src/search/index/name-parts.ts';
import { isDivided } from '../../src/search/lookup/name-files.ts';
import type { NamesTable } from '../../src/search/lookup/names.ts';
import { type PagefindFragment, readFragment } from '../../src/search/passages/read-fragment.ts';
import { fileWriter } from './file-writer.ts';

/** Where they stand below the built folder. */
export const namesFolders = ['data/names/', 'data/mentions/'] as const;

/**
 * Divides the table of a built site, if it is large: into `data/names/`, where the search page looks for its parts, and `data/mentions/people/ID.json`, and
 * `ID.2.json` and so on where there are more. The whole table stays for programs. In: the built folder, with its index and its table of names. Out: how many files were written.
 */
export async function searchNames(folder: string): Promise<number> {
  const table = JSON.parse(await readFile(join(folder, 'data/search-names.json'), 'utf8')) as NamesTable;
  if (!isDivided(table.rows.length)) return 0;
  const files = globSync('pagefind/**/*.pf_fragment', { cwd: folder });
  // One after the other: all at once would be in memory at once, packed and unpacked.
  const articles = files.map((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString();
    return readFragment(file, JSON.parse(text.replace(/^pagefind_dcd/, '')) as PagefindFragment);
  });
  articles.sort((one, other) => (one.url < other.url ? -1 : 1));
  const write = fileWriter(join(folder, 'data'));
  let written = 0;
  for (const [path, text] of nameParts(table, articles)) {
    write(path, text);
    written += 1;
  }
  return written;
}
