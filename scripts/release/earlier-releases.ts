/** Earlier releases that still hold what was withdrawn or taken away. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { holdsWords, type WithheldWords } from './withheld.ts';

/** In: the folder of releases, the words and files that are withheld, and the release that was just made. Out: the names of those that hold any. */
export function earlierWith(
  folder: string,
  { words, except }: { words: WithheldWords; except: string },
): string[] {
  if (words.files.size === 0 || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.zip') && name !== except)
    .sort()
    .filter((name) => {
      const files = unzipSync(readFileSync(join(folder, name)), {
        filter: (file) => words.files.has(file.name.replace(/^[^/]+\/data\/archive\//, '')),
      });
      return Object.values(files).some((bytes) => holdsWords(bytes, words));
    });
}
