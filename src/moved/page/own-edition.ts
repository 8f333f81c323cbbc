/** The state of the archive that this page belongs to: what was loaded before and after a new one was published must not answer together. Browser only. */
import { type Edition, editionPath } from '../../search/edition.ts';

/** So long word of the published state is waited for. Milliseconds. */
const longestWait = 4000;

/**
 * In: the path of the home page. Out: asks at once which state is published, and tells what belongs to it. Where that cannot be had, or not soon, nothing is
 * refused.
 */
export function ownEdition(home: string): OwnEdition {
  const coming = fetchEdition(home);
  // What comes late refuses nothing that was asked before, and is known to whoever asks then.
  const known = (): Promise<Edition | undefined> =>
    Promise.race([coming, new Promise<undefined>((resolve) => setTimeout(resolve, longestWait, undefined))]);
  return {
    hasIndex: async (names) => {
      const edition = await known();
      return edition === undefined || names.every((name) => edition.index.includes(name));
    },
    hasNames: async (sum) => {
      const edition = await known();
      return edition === undefined || edition.names === sum;
    },
    isOver: async () => {
      const [own, now] = [await coming, await fetchEdition(home)];
      return own !== undefined && now !== undefined && JSON.stringify(own) !== JSON.stringify(now);
    },
  };
}

async function fetchEdition(home: string): Promise<Edition | undefined> {
  try {
    const answer = await fetch(home + editionPath, { cache: 'no-store' });
    return answer.ok ? ((await answer.json()) as Edition) : undefined;
  } catch {
    return undefined;
  }
}

/** A state of the archive. */
export interface OwnEdition {
  /** In: what parts of an index are called. Out: whether all are of this state. */
  hasIndex(names: readonly string[]): Promise<boolean>;
  /** In: the sum of a table of names. Out: whether it is of this state. */
  hasNames(sum: number): Promise<boolean>;
  /** Whether another state is published by now. */
  isOver(): Promise<boolean>;
}
