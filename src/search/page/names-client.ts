/** The page's copy of the names. Browser only. */
import { type Names, type NamesTable, readNames } from '../lookup/names.ts';

/** In: the address of the table. Out: the client; nothing is loaded before it is asked for. */
export function namesClient(address: string): NamesClient {
  let loading: Promise<Names | undefined> | undefined;
  let loaded: Names | undefined;

  async function load(): Promise<Names | undefined> {
    try {
      const response = await fetch(address);
      if (!response.ok) return undefined;
      loaded = readNames((await response.json()) as NamesTable);
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
  load(): Promise<Names | undefined>;
  /** The names, as soon as they are there. */
  readonly loaded: Names | undefined;
  /** Lets the next load() try again, if this one failed. */
  forget(): void;
}
