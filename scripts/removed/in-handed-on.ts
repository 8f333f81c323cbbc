/** Where words stand in what was made of the site, and may have been handed on. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { earlierWith } from '../release/earlier-releases.ts';
import { holdsWords, runsOf } from '../release/withheld.ts';

/** In: the folder of PDFs, which need not be there; the words. Out: those in which ten of them stand in a row, or all where they are fewer; and those that cannot be read. */
export async function inPdfs(folder: string, words: string): Promise<HandedOn> {
  const found: HandedOn = { holding: [], unread: [] };
  const runs = new Set(runsOf(words));
  for (const name of existsSync(folder) ? globSync('*.pdf', { cwd: folder }).sort() : [])
    try {
      const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(folder, name))));
      const { text } = await extractText(pdf, { mergePages: true });
      if (holdsWords(Buffer.from(text), { runs })) found.holding.push(name);
    } catch {
      found.unread.push(name);
    }
  return found;
}

/** In: the folder of releases, which need not be there; the words. Out: the bags and web archives there in which they stand so, in any file; and those that cannot be read. */
export function inReleases(folder: string, words: string): HandedOn {
  return earlierWith(folder, {
    words: { runs: new Set(runsOf(words)), files: new Set() },
    everywhere: true,
  });
}

/** Names of files. */
export interface HandedOn {
  readonly holding: string[];
  readonly unread: string[];
}
