/** The page's way to questions, figures, events and sources. Browser only. */
import { readThing, type Thing, thingFile, type ThingsFile } from '../passages/things.ts';

/**
 * In: the path of the one file, or of the folder of many; how many. Out: what asks for the things under keys, each file once; it rejects
 * when one cannot be had.
 */
export function thingsClient(path: string, files: number): (keys: readonly string[]) => Promise<Thing[]> {
  const loading = new Map<string, Promise<Thing[]>>();

  async function file(address: string): Promise<Thing[]> {
    const known = loading.get(address);
    if (known) return known;
    const coming = read(address);
    loading.set(address, coming);
    coming.catch(() => loading.delete(address));
    return coming;
  }

  return async (keys) => {
    const addresses =
      files === 1 ? [path] : [...new Set(keys.map((key) => `${path}${thingFile(key, files)}.json`))];
    const things = (await Promise.all(addresses.map(file))).flat();
    return [...new Map(things.map((thing) => [`${thing.kind} ${thing.path}`, thing])).values()];
  };
}

async function read(address: string): Promise<Thing[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const { references, rows } = (await response.json()) as ThingsFile;
  return rows.map((row) => readThing(row, references));
}
