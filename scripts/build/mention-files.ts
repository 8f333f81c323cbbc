/** The passages that mention each record, in files of their own, for an archive with a divided table of names. */
import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ofState } from '../../src/search/edition.ts';
import { mentionFiles } from '../../src/search/index/mention-files.ts';
import { isDivided } from '../../src/search/lookup/name-files.ts';
import type { NamesTable } from '../../src/search/lookup/names.ts';
import { type PagefindFragment, readFragment } from '../../src/search/passages/read-fragment.ts';
import { editionOf } from './edition-file.ts';
import { fileWriter } from './file-writer.ts';

/**
 * Writes `data/mentions/people/ID.json`, and `ID.2.json` and so on where there are more; each names the state that it belongs to. In: the built folder, with its index
 * and its table of names. Out: how many files were written.
 */
export async function writeMentionFiles(folder: string): Promise<number> {
  const table = JSON.parse(await readFile(join(folder, 'data/search-names.json'), 'utf8')) as NamesTable;
  if (!isDivided(table.rows.length)) return 0;
  const files = globSync('pagefind/**/*.pf_fragment', { cwd: folder });
  // One after the other: all at once would be in memory at once, packed and unpacked.
  const articles = files.map((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString();
    return readFragment(file, JSON.parse(text.replace(/^pagefind_dcd/, '')) as PagefindFragment);
  });
  articles.sort((one, other) => (one.url < other.url ? -1 : 1));
  const { mentions } = editionOf(folder);
  const write = fileWriter(join(folder, 'data/mentions'));
  let written = 0;
  for (const [reference, parts] of mentionFiles(table, articles)) {
    for (const [place, part] of parts.entries()) {
      write(`${reference}${place === 0 ? '' : `.${place + 1}`}.json`, ofState(part, mentions));
      written += 1;
    }
  }
  return written;
}
