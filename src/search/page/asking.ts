/** Asks the texts and the names, one search at a time: an earlier one is ended. Browser only. */
import type { Answer, AnswerByMentions } from '../answer/answer.ts';
import { find } from '../answer/find.ts';
import type { LookedFor } from '../query/looked-for.ts';
import type { NamesClient } from './names-client.ts';
import { isAskedAsTyped } from './search-address.ts';
import type { SearchClient } from './search-client.ts';
import { delays } from './search-waits.ts';
import { loadStrangers } from './strangers.ts';

/** In: the texts, the names, and the mentions if there are files of them. Out: who asks them; nothing is asked yet. */
export function askingOf({ texts, names, mentions }: Sources): Asking {
  let latest = new AbortController();

  async function ask(typed: string, { open, isNarrowed, hear }: Question): Promise<void> {
    latest.abort();
    latest = new AbortController();
    const { signal } = latest;
    const isLatest = (): boolean => !signal.aborted;
    const heard = setTimeout(() => isLatest() && waitAloud(hear, signal), delays.mention);
    const told = { once: false, named: false };
    function tell(found: Answer, hasNames: boolean): void {
      // The texts alone may come after an answer that has the names.
      if (!isLatest() || (told.named && !hasNames)) return;
      [told.once, told.named] = [true, hasNames];
      clearTimeout(heard);
      texts.hear(() => undefined);
      hear.answered(found);
    }
    async function answer(hasNames: boolean): Promise<void> {
      const late = new Set<Promise<unknown>>();
      const options = { open, isNarrowed, signal };
      tell(await find(typed, { ...options, ...sourcesInTime(typed, late) }), hasNames);
      if (late.size === 0) return;
      await Promise.allSettled(late);
      if (isLatest()) tell(await find(typed, { ...options, ...sourcesInTime(typed) }), hasNames);
    }
    try {
      const loading = names.load(typed);
      const hasNames = await Promise.race([loading.then(() => true), after(delays.names)]);
      if (hasNames) await answer(true);
      else await Promise.all([answer(false), loading.then(() => (isLatest() ? answer(true) : undefined))]);
    } catch {
      if (!isLatest() || told.once) return;
      texts.hear(() => undefined);
      hear.failed();
    } finally {
      clearTimeout(heard);
    }
  }

  /** What is asked besides the texts. What does not come for a while holds nothing back, and stands among the late until it comes. */
  function sourcesInTime(typed: string, late = new Set<Promise<unknown>>()) {
    async function inTime<Value>(coming: Promise<Value>, wait = delays.names): Promise<Value | undefined> {
      const isHere = await Promise.race([coming.then(() => true), after(wait)]);
      if (isHere) return coming;
      late.add(coming);
      void coming.catch(() => undefined).then(() => late.delete(coming));
      return undefined;
    }
    const known = names.at(typed);
    return {
      ...{ texts, names: known, asTyped: isAskedAsTyped(typed) },
      nearer: async (words: readonly string[]) => (await inTime(names.near(words))) ?? known,
      mentions:
        mentions &&
        ((question: Parameters<AnswerByMentions>[0]) => inTime(mentions(question), delays.mentions)),
      strangers: () => inTime(loadStrangers()),
      things: async (wanted: readonly LookedFor[], asked: string) =>
        (await inTime(texts.things(wanted, asked))) ?? [],
    };
  }

  function waitAloud(hear: Hearer, signal: AbortSignal): void {
    hear.waiting();
    texts.hear(() => !signal.aborted && hear.waiting());
  }

  return {
    ask: (typed, question) => void ask(typed, question),
    drop: () => latest.abort(),
    after(milliseconds, then) {
      const { signal } = latest;
      if (milliseconds > 0) setTimeout(() => !signal.aborted && then(), milliseconds);
      else then();
    },
  };
}

interface Sources {
  readonly texts: SearchClient;
  readonly names: NamesClient;
  /** Where there are files of mentions. */
  readonly mentions?: AnswerByMentions | undefined;
}

async function after(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, false));
}

/** Asks, and tells what comes of the latest search alone. */
export interface Asking {
  /** In: what is typed, how far to look, and who hears of it. The search before it is ended. */
  ask(typed: string, question: Question): void;
  /** Ends the search under way: nothing more is fetched for it or heard of it. */
  drop(): void;
  /** In: how long to wait, not at all when not above 0; what to do then, if no other search has begun meanwhile. */
  after(milliseconds: number, then: () => void): void;
}

interface Question {
  /** How many articles may be opened. */
  readonly open: number;
  /** Something is chosen of the answer. */
  readonly isNarrowed: boolean;
  readonly hear: Hearer;
}

/** Hears of a search: that something is still loading, that it failed, or its answer: a second one when names come late. */
export interface Hearer {
  waiting(): void;
  failed(): void;
  answered(answer: Answer): void;
}
