/** The files of many questions, figures, events and sources, in place of one. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sumsInRow, textSum } from '../../src/search/edition.ts';
import { dividedThings, filesOfThings } from '../../src/search/index/things-files.ts';
import { readThing, type ThingsFile } from '../../src/search/passages/things.ts';
import { fileWriter } from './file-writer.ts';

/**
 * Divides the file of a built site, if it is large: into `data/things/`, where the search page looks for its parts; the whole
 * file stays for programs. `sums.json` beside them has their sums. In: the built folder. Out: how many files were written.
 */
export async function searchThings(folder: string): Promise<number> {
  const whole = join(folder, 'data/search-things.json');
  const text = await readFile(whole, 'utf8');
  const { references, rows } = JSON.parse(text) as ThingsFile;
  const count = filesOfThings(rows.length);
  if (count === 1) return 0;
  const write = fileWriter(join(folder, 'data/things'));
  const files = dividedThings(
    rows.map((row) => readThing(row, references)),
    count,
  );
  const texts = Array.from({ length: count }, (_, number) => {
    const file: ThingsFile = files.get(number) ?? { references: [], rows: [] };
    return JSON.stringify(file);
  });
  for (const [number, part] of texts.entries()) write(`${number}.json`, part);
  write('sums.json', JSON.stringify(sumsInRow(texts.map(textSum))));
  return count;
}
