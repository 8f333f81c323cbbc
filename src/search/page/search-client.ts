/** The page's line to the search worker. Browser only. */
import type { OwnEdition } from '../../moved/page/own-edition.ts';
import type { Effort, Found, Standing, Texts } from '../passages/ask-texts.ts';
import type { Thing } from '../passages/things.ts';
import type { LookedFor } from '../query/looked-for.ts';
import type { AskedThings, PlaceOfThings } from './things-client.ts';

/**
 * Makes a client; nothing is loaded before `start` or the first question.
 *
 * In: the paths of the indexes (`/pagefind/`), parted by spaces; where the things are; the state of the archive to which the index must
 * belong. Out: the client.
 */
export function searchClient(paths: string, things: PlaceOfThings, edition: OwnEdition): SearchClient {
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (reason: Error) => void }>();
  let worker: Worker | undefined;
  let loaded: Loaded | 'nothing' | undefined;
  let indexes: readonly string[] = [];
  let hear: () => void = () => undefined;
  let last = 0;

  async function settle({ data }: MessageEvent<SearchReply>): Promise<void> {
    if ('index' in data) {
      indexes = [...indexes, data.index];
      return;
    }
    if ('loaded' in data) {
      if (loaded === 'index' || loaded === data.loaded) return;
      loaded = data.loaded;
      hear();
      return;
    }
    const question = waiting.get(data.number);
    waiting.delete(data.number);
    if (!('answer' in data)) question?.reject(new Error(data.fault));
    else if (await edition.hasIndex(indexes)) question?.resolve(data.answer);
    else question?.reject(new Error('The index is newer than this page.'));
  }

  function stop(reason: string): void {
    worker?.terminate();
    worker = undefined;
    loaded = undefined;
    indexes = [];
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  }

  function start(): Worker {
    if (worker) return worker;
    worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module', name: paths });
    worker.addEventListener('message', (message: MessageEvent<SearchReply>) => void settle(message));
    worker.addEventListener('error', () => stop('The search program could not be loaded.'));
    loaded = 'nothing';
    hear();
    return worker;
  }

  async function ask(
    question: SearchRequest['question'],
    lookedFor: readonly LookedFor[],
    { open, signal, ...more }: Effort & { typed?: string; state?: number | undefined } = {},
  ): Promise<unknown> {
    signal?.throwIfAborted();
    const running = start();
    last += 1;
    const number = last;
    signal?.addEventListener('abort', () => {
      if (waiting.has(number)) running.postMessage({ abort: number } satisfies SearchMessage);
    });
    return new Promise((resolve, reject) => {
      waiting.set(number, { resolve, reject });
      running.postMessage(
        question === 'things'
          ? ({ number, question, lookedFor, typed: '', ...more, ...things } satisfies SearchMessage)
          : ({ number, question, lookedFor, open } satisfies SearchMessage),
      );
    });
  }

  return {
    start() {
      try {
        start().postMessage('start' satisfies SearchMessage);
      } catch {
        // The next question says so.
      }
    },
    again() {
      indexes = [];
      worker?.postMessage('again' satisfies SearchMessage);
    },
    stop: () => stop('Stopped.'),
    hear(then) {
      hear = then;
    },
    get loaded() {
      return loaded;
    },
    standing: async (lookedFor, effort) =>
      (await ask('standing', lookedFor, effort)) as (Standing | undefined)[],
    find: async (lookedFor, effort) => (await ask('find', lookedFor, effort)) as Found,
    things: async (lookedFor, typed) => {
      const state = await edition.sumOf('things');
      return (await ask('things', lookedFor, { typed, state })) as Thing[];
    },
  };
}

/** Asks the texts by way of the worker. A question is rejected when the index cannot be read, never by a timer. */
export interface SearchClient extends Texts {
  /** In: what is wanted, and what was typed. Out: the questions, figures, events and sources that answer. */
  things(lookedFor: readonly LookedFor[], typed: string): Promise<Thing[]>;
  /** Loads the index, if that has not begun. */
  start(): void;
  /** Loads what has failed once more; what has come stays. */
  again(): void;
  /** Ends the worker; the next question starts a new one, which loads everything again. */
  stop(): void;
  /** In: what to do when something more has loaded; it takes the place of what was told before. */
  hear(then: () => void): void;
  /** How far loading has come; undefined before it has begun. */
  readonly loaded: Loaded | 'nothing' | undefined;
}

/** What the page sends. */
export type SearchMessage = 'again' | 'start' | { readonly abort: number } | SearchRequest;

/** A question. */
export type SearchRequest = TextsRequest | ThingsRequest;

interface TextsRequest {
  readonly number: number;
  readonly question: keyof Texts;
  readonly lookedFor: readonly LookedFor[];
  readonly open?: number | undefined;
}

interface ThingsRequest extends AskedThings {
  readonly number: number;
  readonly question: 'things';
}

/** How far loading has come: the program that asks the index; the part of the index that the first question needs. */
export type Loaded = 'program' | 'index';

/** What comes back. */
export type SearchReply =
  | { readonly loaded: Loaded }
  /** What a part of the index is called, once its entry has been read. */
  | { readonly index: string }
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly fault: string };
