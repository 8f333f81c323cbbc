/** data/edition.json: which tables and which index belong together. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Edition, editionPath, textSum } from '../../src/search/edition.ts';

/** In: the built folder, with the whole tables and the index in it. */
export function writeEdition(folder: string): void {
  writeFileSync(join(folder, editionPath), JSON.stringify(editionOf(folder)));
}

/** In: the built folder, with the whole tables and the index in it. Out: what they are known by. */
export function editionOf(folder: string): Edition {
  const entries = globSync('pagefind/**/pagefind-entry.json', { cwd: folder }).toSorted();
  const index = entries.flatMap((file) => {
    const entry = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Entry;
    return Object.values(entry.languages).map(({ hash }) => hash);
  });
  const [names = 0, things = 0] = ['data/search-names.json', 'data/search-things.json'].map((path) =>
    textSum(readFileSync(join(folder, path), 'utf8')),
  );
  return { index, names, things, mentions: textSum(`${index.join(' ')} ${names}`) };
}

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}
