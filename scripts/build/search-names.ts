/** The files of a large table of names, beside the whole of it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ofState, textSum } from '../../src/search/edition.ts';
import { divideNames } from '../../src/search/index/divide-names.ts';
import { isDivided } from '../../src/search/lookup/name-files.ts';
import type { NamesTable } from '../../src/search/lookup/names.ts';
import { fileWriter } from './file-writer.ts';

/**
 * Divides the table of a built site, if it is large: into `data/names/`, where the search page looks for its parts. The whole
 * table stays for programs. Each part names the sum of the whole. In: the built folder. Out: how many files were written.
 */
export async function searchNames(folder: string): Promise<number> {
  const whole = await readFile(join(folder, 'data/search-names.json'), 'utf8');
  const table = JSON.parse(whole) as NamesTable;
  if (!isDivided(table.rows.length)) return 0;
  const { start, files, below } = divideNames(table);
  const written: [string, object][] = [
    ['start', start],
    ...files,
    ...[...below].map(
      ([reference, places]) => [`below/${reference.split('/')[1] ?? ''}`, { places }] as [string, object],
    ),
  ];
  const write = fileWriter(join(folder, 'data/names'));
  for (const [name, content] of written) write(`${name}.json`, ofState(content, textSum(whole)));
  return written.length;
}
