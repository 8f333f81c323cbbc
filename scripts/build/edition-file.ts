/** data/edition.json: which tables and which index belong together. */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Edition, editionPath, textSum } from '../../src/search/edition.ts';
import { partPaths } from '../../src/search/passages/index-parts.ts';

/** In: the built folder, with the tables, their parts and the index in it. */
export function writeEdition(folder: string): void {
  writeFileSync(join(folder, editionPath), JSON.stringify(editionOf(folder)));
}

/** Out: what they are known by. */
function editionOf(folder: string): Edition {
  const { length } = globSync('pagefind/**/pagefind-entry.json', { cwd: folder });
  const index = partPaths('pagefind/', length).flatMap((part) => {
    const entry = JSON.parse(readFileSync(join(folder, part, 'pagefind-entry.json'), 'utf8')) as Entry;
    return Object.values(entry.languages).map(({ hash }) => hash);
  });
  const sum = (list: string, whole: string): number => {
    const path = existsSync(join(folder, list)) ? list : whole;
    return textSum(readFileSync(join(folder, path), 'utf8'));
  };
  return {
    index,
    names: sum('data/names/start.json', 'data/search-names.json'),
    things: sum('data/things/sums.json', 'data/search-things.json'),
  };
}

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}
