/** The page's copy of the names. Browser only. */
import { earlyFiles } from '../../browser/early-files.ts';
import { pause } from '../../browser/pause.ts';
import type { OwnEdition } from '../../moved/page/own-edition.ts';
import type { Names } from '../lookup/name-types.ts';
import { type NamesTable, readNamesInPieces } from '../lookup/names.ts';
import { jsonFiles } from './json-files.ts';

/** In: the address of the table; the state of the archive to which it must belong. Out: the client; nothing is loaded before it is asked for. */
export function wholeNames(address: string, edition: OwnEdition): NamesClient {
  const early = earlyFiles();
  const read = jsonFiles(early.get);
  let loading: Promise<void> | undefined;
  let loaded: Names | undefined;
  let state: NamesState = 'loading';

  async function load(): Promise<void> {
    state = 'loading';
    try {
      const table = (await read(address, edition.sumOf('names'))) as NamesTable;
      await pause();
      loaded = await readNamesInPieces(table, pause);
      state = 'loaded';
    } catch {
      state = 'failed';
    }
  }

  return {
    ask() {
      if (!loading) early.ask(address);
    },
    load: () => (loading ??= load()),
    at: () => loaded,
    near: () => Promise.resolve(loaded),
    state: () => state,
    get loaded() {
      return loaded;
    },
    forget() {
      if (state === 'failed') loading = undefined;
    },
  };
}

/** Loads the names. */
export interface NamesClient {
  /** Asks for what each name needs, where nobody has yet, and does not read it. */
  ask(): void;
  /** In: what is typed. Out: when the names that it may mean have come, or cannot be had: searching goes on without them. */
  load(typed: string): Promise<void>;
  /** In: what is typed. Out: the names, if those that it may mean are among them. */
  at(typed: string): Names | undefined;
  /** In: words that stand nowhere. Out: the names of which they may be slips among all that have come. */
  near(words: readonly string[]): Promise<Names | undefined>;
  /** In: what is typed. Out: how it stands with the names that it may mean. */
  state(typed: string): NamesState;
  /** All names that have come so far. */
  readonly loaded: Names | undefined;
  /** Lets the next load() try again what has failed. */
  forget(): void;
}

/** How it stands with the names. */
export type NamesState = 'loading' | 'loaded' | 'failed';
