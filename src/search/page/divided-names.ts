/** The page's copy of those names that what is typed may mean, of a table that is divided. Browser only. */
import { earlyFiles } from '../../browser/early-files.ts';
import type { OwnEdition } from '../../moved/page/own-edition.ts';
import { wordsTyped } from '../answer/cards.ts';
import { type FileSum, readSums } from '../edition.ts';
import { type NameDirectory, filesFor, filesNear, partNames, readDirectory } from '../lookup/name-files.ts';
import type { Names, PlaceBelow } from '../lookup/name-types.ts';
import { type NamesFile, joinNames } from '../lookup/names.ts';
import { resolveNames } from '../lookup/resolve.ts';
import { jsonFiles } from './json-files.ts';
import type { NamesClient } from './names-client.ts';

/**
 * In: the path of the folder with the files; the state of the archive to which they must belong. Out: the client; nothing is loaded before it
 * is asked for.
 */
export function dividedNames(folder: string, edition: OwnEdition): NamesClient {
  const early = earlyFiles();
  const read = jsonFiles(early.get);
  const loading = new Map<string, Promise<unknown>>();
  const came = new Map<string, unknown>();
  const failed = new Set<string>();
  const below = new Map<string, readonly PlaceBelow[]>();
  const sums = new Map<string, FileSum | undefined>();
  let directory: NameDirectory | undefined;
  let joined: Names | undefined;

  /** Never rejects: what has failed stands in `failed`. */
  async function file(name: string): Promise<unknown> {
    const known = loading.get(name);
    if (known) return known;
    const coming = read(
      `${folder}${name}.json`,
      name === 'start' ? edition.sumOf('names') : sums.get(name),
    ).then(
      (content) => {
        came.set(name, content);
        joined = undefined;
        return content;
      },
      () => void failed.add(name),
    );
    loading.set(name, coming);
    return coming;
  }

  async function start(): Promise<NameDirectory | undefined> {
    const content = (await file('start')) as StartFile | undefined;
    if (directory || !content) return directory;
    directory = readDirectory(content);
    const own = readSums(content.sums);
    for (const [at, name] of partNames(directory).entries()) sums.set(name, own[at]);
    return directory;
  }

  function present(): Names {
    const files = [...came].filter(([name]) => /^(?:begin|sounds)-/.test(name));
    return (joined ??= joinNames(
      files.map(([, content]) => content as NamesFile),
      below,
    ));
  }

  async function load(typed: string): Promise<void> {
    const known = await start();
    if (!known) return;
    await Promise.all(filesFor(wordsTyped(typed), known).map(file));
    await Promise.all(placesIn(typed).map(loadBelow));
  }

  /** The places that what is typed means, and in which others lie. */
  function placesIn(typed: string): string[] {
    const names = present();
    const holding = new Map(
      [...came.values()].flatMap((content) => (content as Partial<NamesFile>).holding ?? []),
    );
    return resolveNames(wordsTyped(typed), names)
      .flatMap(({ records }) => records.slice(0, mostPlaces))
      .filter(({ index, folder: kind }) => kind === 'places' && holding.has(index))
      .map(({ index, reference }) => {
        sums.set(belowFile(reference), holding.get(index));
        return reference;
      });
  }

  async function loadBelow(reference: string): Promise<void> {
    const content = await file(belowFile(reference));
    if (content) below.set(reference, (content as { places: PlaceBelow[] }).places);
  }

  function state(typed: string): 'loading' | 'loaded' | 'failed' {
    if (failed.has('start')) return 'failed';
    if (!directory) return 'loading';
    const files = filesFor(wordsTyped(typed), directory);
    if (files.some((name) => failed.has(name))) return 'failed';
    if (!files.every((name) => came.has(name))) return 'loading';
    const places = placesIn(typed).map(belowFile);
    if (places.some((name) => failed.has(name))) return 'failed';
    return places.every((name) => came.has(name)) ? 'loaded' : 'loading';
  }

  return {
    ask() {
      if (!loading.has('start')) early.ask(`${folder}start.json`);
    },
    load,
    state,
    at: (typed) => (state(typed) === 'loaded' ? present() : undefined),
    async near(words) {
      if (directory) await Promise.all(filesNear(words, directory).map(file));
      return present();
    },
    get loaded() {
      return directory && present();
    },
    forget() {
      for (const name of failed) loading.delete(name);
      failed.clear();
    },
  };
}

/** What is asked first, besides its names. */
interface StartFile {
  readonly tree: string;
  readonly begin: string;
  readonly sums: string;
}

/** Of the records that a word may mean, so many may be places whose parts are asked for. */
const mostPlaces = 3;

function belowFile(reference: string): string {
  return `below/${reference.split('/')[1] ?? ''}`;
}
