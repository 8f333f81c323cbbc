/** Asks the texts and the names, one search at a time: what comes of an earlier one is passed over. Browser only. */
import { type Answer, find } from '../answer/find.ts';
import type { NamesClient } from './names-client.ts';
import { isAskedAsTyped } from './search-address.ts';
import type { SearchClient } from './search-client.ts';
import { wait } from './search-waits.ts';

/** In: the texts and the names. Out: who asks them; nothing is asked yet. */
export function askingOf({ texts, names }: { texts: SearchClient; names: NamesClient }): Asking {
  let latest = 0;

  async function ask(typed: string, hear: Hearer): Promise<void> {
    latest += 1;
    const number = latest;
    const isLatest = (): boolean => number === latest;
    const end = wait({
      mention: () => isLatest() && hear.waiting(),
      // An answer that comes after all is still welcome: giving up only shows the way on.
      giveUp: () => isLatest() && hear.failed(),
    });
    try {
      await names.load();
      const asTyped = isAskedAsTyped(typed);
      const answer = await find(typed, { texts, names: names.loaded, asTyped });
      if (isLatest()) hear.answered(answer);
    } catch {
      if (isLatest()) {
        texts.stop();
        hear.failed();
      }
    } finally {
      end();
    }
  }

  return {
    ask: (typed, hear) => void ask(typed, hear),
    drop() {
      latest += 1;
    },
    after(milliseconds, then) {
      const number = latest;
      if (milliseconds > 0) setTimeout(() => number === latest && then(), milliseconds);
      else then();
    },
  };
}

/** Asks, and tells what comes of the latest search alone. */
export interface Asking {
  /** In: what is typed, and who hears of it. The search before it is dropped. */
  ask(typed: string, hear: Hearer): void;
  /** Nothing more will be heard of any search so far. */
  drop(): void;
  /** In: how long to wait, not at all when not above 0; what to do then, if no other search has begun meanwhile. */
  after(milliseconds: number, then: () => void): void;
}

/** Hears of a search: that it takes long, that it failed, perhaps for now only, or its answer. */
export interface Hearer {
  waiting(): void;
  failed(): void;
  answered(answer: Answer): void;
}
