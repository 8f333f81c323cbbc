/** The page's line to the search worker. Browser only. */
import type { Found, Standing, Texts } from '../passages/ask-texts.ts';
import type { LookedFor } from '../query/looked-for.ts';

/**
 * Makes a client; nothing is loaded before `start` or the first question.
 *
 * In: the path of the index (`/pagefind/`). Out: the client.
 */
export function searchClient(path: string): SearchClient {
  const waiting = new Map<number, { resolve: (answer: unknown) => void; reject: (reason: Error) => void }>();
  let worker: Worker | undefined;
  let isAgain = false;
  let last = 0;

  function settle({ data }: MessageEvent<SearchReply>): void {
    const question = waiting.get(data.number);
    waiting.delete(data.number);
    if ('answer' in data) question?.resolve(data.answer);
    else question?.reject(new Error(data.fault));
  }

  function stop(reason: string): void {
    worker?.terminate();
    worker = undefined;
    isAgain = true;
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  }

  function start(): Worker {
    if (worker) return worker;
    const name = isAgain ? `${path} again` : path;
    worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module', name });
    worker.addEventListener('message', settle);
    worker.addEventListener('error', () => stop('The search program could not be loaded.'));
    return worker;
  }

  async function ask(question: SearchRequest['question'], lookedFor: readonly LookedFor[]): Promise<unknown> {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const running = start();
    last += 1;
    waiting.set(last, { resolve, reject });
    running.postMessage({ number: last, question, lookedFor } satisfies SearchRequest);
    return promise;
  }

  return {
    start() {
      try {
        start();
      } catch {
        // The next question says so.
      }
    },
    stop: () => stop('Stopped.'),
    standing: async (lookedFor) => (await ask('standing', lookedFor)) as (Standing | undefined)[],
    find: async (lookedFor) => (await ask('find', lookedFor)) as Found,
  };
}

/** Asks the texts by way of the worker. A question is rejected when the index cannot be read, never by a timer. */
export interface SearchClient extends Texts {
  /** Loads the index, if that has not begun. */
  start(): void;
  /** Ends the worker; the next question starts a new one, which loads everything again. */
  stop(): void;
}

/** What the page sends. */
export interface SearchRequest {
  readonly number: number;
  readonly question: keyof Texts;
  readonly lookedFor: readonly LookedFor[];
}

/** What comes back. */
export type SearchReply =
  { readonly number: number; readonly answer: unknown } | { readonly number: number; readonly fault: string };
