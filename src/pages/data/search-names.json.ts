/** /data/search-names.json */
import { openArchive } from '../../reading/open.ts';
import { cacheFolder, projectFolder } from '../../store/directories.ts';
import { openKept } from '../../store/kept-values.ts';
import { digestOfProgram } from '../../store/text-store.ts';
import { searchNames } from '../../views/names/search-names.ts';
import { archiveKey } from '../../views/shown-keys.ts';

export async function keyOf(): Promise<string> {
  return archiveKey(await openArchive(), 'spelled');
}

export async function GET(): Promise<Response> {
  const archive = await openArchive();
  // Which words are near a part of a name takes seconds to find for thousands of names, and depends on the part alone.
  const version = await digestOfProgram(projectFolder, ['src/search']);
  const near = openKept(`${cacheFolder}/near-words`, version).values('parts');
  const used = new Set<string>();
  const table = searchNames(archive, {
    get(name) {
      used.add(name);
      return near.get(name);
    },
    set: (name, value) => near.set(name, value),
  });
  near.save([...used]);
  return new Response(JSON.stringify(table), { headers: { 'Content-Type': 'application/json' } });
}
