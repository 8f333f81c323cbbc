/** The state of the archive that this page belongs to: what was loaded before and after a new one was published must not answer together. Browser only. */
import { type Edition, editionPath } from '../../search/edition.ts';

/** So long after the page began word of the published state is waited for. Milliseconds. */
const longestWait = 5000;

/**
 * In: the path of the home page. Out: asks at once which state is published, and tells what belongs to it. Where that cannot be had, or not soon, nothing is
 * refused.
 */
export function ownEdition(home: string): OwnEdition {
  const coming = fetchEdition(home);
  const late = inAWhile();
  // What comes late refuses nothing that was asked before, and is known to whoever asks then.
  const known = (): Promise<Edition | undefined> => Promise.race([coming, late]);
  return {
    hasIndex: async (names) => {
      const edition = await known();
      return edition === undefined || names.every((name) => edition.index.includes(name));
    },
    sumOf: async (what) => (await known())?.[what],
    isOver: async () => {
      const [own, now] = await Promise.all([known(), Promise.race([fetchEdition(home), inAWhile()])]);
      return own !== undefined && now !== undefined && JSON.stringify(own) !== JSON.stringify(now);
    },
  };
}

function inAWhile(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, longestWait, undefined));
}

async function fetchEdition(home: string): Promise<Edition | undefined> {
  try {
    const answer = await fetch(home + editionPath, { cache: 'no-store' });
    const told = answer.ok ? ((await answer.json()) as Partial<Edition> | null) : undefined;
    // Something else may answer in its place.
    const isOne = Array.isArray(told?.index) && [told.names, told.things].every(Number.isInteger);
    return isOne ? (told as Edition) : undefined;
  } catch {
    return undefined;
  }
}

/** A state of the archive. */
export interface OwnEdition {
  /** In: what parts of an index are called. Out: whether all are of this state. */
  hasIndex(names: readonly string[]): Promise<boolean>;
  /** In: which files. Out: the sum of the file of this state that is asked first; undefined where it cannot be had. */
  sumOf(what: 'names' | 'things'): Promise<number | undefined>;
  /** Whether another state is published by now; false where that cannot be had soon. */
  isOver(): Promise<boolean>;
}
