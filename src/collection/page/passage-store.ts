/** Where kept passages lie: the storage of the reader's own browser, an entry each, so that two tabs never write over one another. Browser only. */
import { type KeptPassage, passageId, passageText, storedPassage } from '../kept-passage.ts';

/**
 * In: the path of the home page, for two archives may share a host. Out: the passages kept for it.
 */
export function passageStore(home: string): PassageStore {
  const prefix = `steppe-archive ${home} passage `;
  const keys = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  return {
    add: (passage) =>
      tried(() => {
        const key = prefix + passageId(passage);
        if (localStorage.getItem(key) !== null) return 'already';
        localStorage.setItem(key, passageText(passage));
        return 'kept';
      }),
    change: (passage) =>
      tried(() => {
        const key = prefix + passageId(passage);
        // Another tab has removed it: what is written on is not to come back by that.
        if (localStorage.getItem(key) === null) return 'gone';
        localStorage.setItem(key, passageText(passage));
        return 'kept';
      }),
    restore: (passage) =>
      tried(() => {
        localStorage.setItem(prefix + passageId(passage), passageText(passage));
        return 'kept';
      }),
    get(passage) {
      try {
        return storedPassage(localStorage.getItem(prefix + passageId(passage)) ?? '');
      } catch {
        return undefined;
      }
    },
    remove: (passage) =>
      tried(() => {
        localStorage.removeItem(prefix + passageId(passage));
        return 'kept';
      }),
    empty: () =>
      tried(() => {
        for (const key of keys()) localStorage.removeItem(key);
        return 'kept';
      }),
    read() {
      try {
        const texts = keys().map((key) => localStorage.getItem(key) ?? '');
        const passages = texts.flatMap((text) => storedPassage(text) ?? []);
        return { passages, unread: texts.length - passages.length };
      } catch {
        return 'blocked';
      }
    },
    onChange(heard) {
      // Of the other tabs; null is all of the storage, emptied.
      addEventListener('storage', ({ key }) => {
        if (key === null || key.startsWith(prefix)) heard();
      });
    },
  };
}

function tried(act: () => 'kept' | 'already' | 'gone'): Outcome {
  try {
    return act();
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}

/** In: what came of keeping. Out: why nothing was written; undefined where it was. */
export function refusalOf(outcome: Outcome): string | undefined {
  if (outcome === 'full') return 'the storage of this browser for this site is full';
  if (outcome === 'blocked') return 'this browser keeps nothing for this site';
  if (outcome === 'gone') return 'the passage was removed in another tab';
  return undefined;
}

/** What came of it: gone, full and blocked change nothing. */
export type Outcome = 'kept' | 'already' | 'gone' | 'full' | 'blocked';

/** The passages of one archive. */
export interface PassageStore {
  readonly add: (passage: KeptPassage) => Outcome;
  /** Of a passage that is there: its note, its rank. */
  readonly change: (passage: KeptPassage) => Outcome;
  /** Of a passage that was removed: it is there again. */
  readonly restore: (passage: KeptPassage) => Outcome;
  /** In: a passage as it was. Out: as it is in the storage now; undefined where it is not. */
  readonly get: (passage: KeptPassage) => KeptPassage | undefined;
  readonly remove: (passage: KeptPassage) => Outcome;
  readonly empty: () => Outcome;
  /** Out: the passages, in no order, and how many entries could not be read; or that the browser lets nothing be read. */
  read(): { readonly passages: readonly KeptPassage[]; readonly unread: number } | 'blocked';
  /** In: what is called when another tab has changed something. */
  onChange(heard: () => void): void;
}
