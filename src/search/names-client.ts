/** The page's copy of the names. Browser only. */
import { type Names, type NamesTable, readNames } from './names.ts';

/** In: the address of the table. Out: the client; nothing is loaded before it is asked for. */
export function namesClient(address: string): NamesClient {
  let loading: Promise<LoadedNames | undefined> | undefined;
  let loaded: LoadedNames | undefined;

  async function load(): Promise<LoadedNames | undefined> {
    try {
      const response = await fetch(address);
      if (!response.ok) return undefined;
      const table = (await response.json()) as NamesTable;
      loaded = { ...readNames(table), table };
      return loaded;
    } catch {
      return undefined;
    }
  }

  return {
    load: () => (loading ??= load()),
    get loaded() {
      return loaded;
    },
    forget() {
      if (!loaded) loading = undefined;
    },
  };
}

/** Loads the names once. */
export interface NamesClient {
  /** Out: the names, or nothing when they cannot be had: searching goes on without them. */
  load(): Promise<LoadedNames | undefined>;
  /** The names, as soon as they are there. */
  readonly loaded: LoadedNames | undefined;
  /** Lets the next load() try again, if this one failed. */
  forget(): void;
}

/** The names and the table that they were read from. */
export interface LoadedNames extends Names {
  readonly table: NamesTable;
}
