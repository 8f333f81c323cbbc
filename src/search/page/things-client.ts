/** The worker's way to questions, figures, events and sources. Browser only. */
import { type FileSum, readSums } from '../edition.ts';
import {
  readThing,
  type Thing,
  thingFile,
  thingKeys,
  thingsFor,
  type ThingsFile,
} from '../passages/things.ts';
import type { LookedFor } from '../query/looked-for.ts';
import { jsonFiles, type Sum } from './json-files.ts';

/**
 * In: how files are fetched. Out: what asks for the things that answer what is wanted, each file once; it rejects when one cannot be had.
 */
export function thingsClient(get: typeof fetch): (asked: AskedThings) => Promise<Thing[]> {
  const file = jsonFiles(get);

  async function rows(address: string, sum: Sum): Promise<Thing[]> {
    const { references, rows: read } = (await file(address, sum)) as ThingsFile;
    return read.map((row) => readThing(row, references));
  }

  /** Asked for with the first parts, not before them. */
  async function partSum(number: number, { path, state }: AskedThings): Promise<FileSum | undefined> {
    return readSums((await file(`${path}sums.json`, state)) as string)[number];
  }

  return async (asked) => {
    const { lookedFor, typed, path, files, state } = asked;
    const numbers = new Set(files === 1 ? [] : thingKeys(lookedFor).map((key) => thingFile(key, files)));
    const coming =
      files === 1
        ? [rows(path, state)]
        : [...numbers].map((number) => rows(`${path}${number}.json`, partSum(number, asked)));
    const things = (await Promise.all(coming)).flat();
    const once = new Map(things.map((thing) => [`${thing.kind} ${thing.path}`, thing]));
    return thingsFor(lookedFor, { typed, things: once.values() });
  };
}

/** What is wanted, what was typed, and where the things are: the path of the one file, or of the folder of many; how many. */
export interface AskedThings extends PlaceOfThings {
  readonly lookedFor: readonly LookedFor[];
  readonly typed: string;
  /** The sum of the one file, or of the list of sums of many, where it is known. */
  readonly state?: number | undefined;
}

/** The path of the one file, or of the folder of many; how many. */
export interface PlaceOfThings {
  readonly path: string;
  readonly files: number;
}
