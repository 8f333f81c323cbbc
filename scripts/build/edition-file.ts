/** data/edition.json: which table of names and which index belong together. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Edition, editionPath, textSum } from '../../src/search/edition.ts';

/** In: the built folder, with the table of names and the index in it. */
export function writeEdition(folder: string): void {
  const entries = globSync('pagefind/**/pagefind-entry.json', { cwd: folder }).toSorted();
  const index = entries.flatMap((file) => {
    const entry = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Entry;
    return Object.values(entry.languages).map(({ hash }) => hash);
  });
  const names = textSum(readFileSync(join(folder, 'data/search-names.json'), 'utf8'));
  writeFileSync(join(folder, editionPath), JSON.stringify({ index, names } satisfies Edition));
}

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}
