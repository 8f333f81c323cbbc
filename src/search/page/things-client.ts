/** The worker's way to questions, figures, events and sources. Browser only. */
import {
  readThing,
  type Thing,
  thingFile,
  thingKeys,
  thingsFor,
  type ThingsFile,
} from '../passages/things.ts';
import type { LookedFor } from '../query/looked-for.ts';
import { jsonFiles } from './json-files.ts';

/**
 * In: how files are fetched. Out: what asks for the things that answer what is wanted, each file once; it rejects when one cannot be had.
 */
export function thingsClient(get: typeof fetch): (asked: AskedThings) => Promise<Thing[]> {
  let sum: number | undefined;
  const file = jsonFiles({ get, state: () => Promise.resolve(sum) });

  async function rows(address: string): Promise<Thing[]> {
    const { references, rows: read } = (await file(address)) as ThingsFile;
    return read.map((row) => readThing(row, references));
  }

  return async ({ lookedFor, typed, path, files, state }) => {
    sum = state;
    const addresses =
      files === 1
        ? [path]
        : [...new Set(thingKeys(lookedFor).map((key) => `${path}${thingFile(key, files)}.json`))];
    const things = (await Promise.all(addresses.map(rows))).flat();
    const once = new Map(things.map((thing) => [`${thing.kind} ${thing.path}`, thing]));
    return thingsFor(lookedFor, { typed, things: once.values() });
  };
}

/** What is wanted, what was typed, and where the things are: the path of the one file, or of the folder of many; how many. */
export interface AskedThings extends PlaceOfThings {
  readonly lookedFor: readonly LookedFor[];
  readonly typed: string;
  /** The sum of the state of the archive to which they must belong, where it is known. */
  readonly state?: number | undefined;
}

/** The path of the one file, or of the folder of many; how many. */
export interface PlaceOfThings {
  readonly path: string;
  readonly files: number;
}
