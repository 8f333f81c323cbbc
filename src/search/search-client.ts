/** The page's line to the search worker. Browser only. */
import type { Answer } from './find.ts';

/**
 * Makes a client; nothing is loaded before `start` or the first question.
 *
 * In: the path of the index (`/pagefind/`). Out: the client.
 */
export function searchClient(path: string): SearchClient {
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (reason: Error) => void }>();
  let worker: Worker | undefined;
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
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  }

  function start(): Worker {
    if (worker) return worker;
    worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module', name: path });
    worker.addEventListener('message', settle);
    worker.addEventListener('error', () => stop('The search program could not be loaded.'));
    return worker;
  }

  return {
    start: () => void start(),
    stop: () => stop('Stopped.'),
    ask(query) {
      const { promise, resolve, reject } = Promise.withResolvers<Answer>();
      try {
        const running = start();
        last += 1;
        waiting.set(last, { resolve, reject });
        running.postMessage({ number: last, query } satisfies SearchRequest);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
      return promise;
    },
  };
}

/** Asks the worker. */
export interface SearchClient {
  /** Loads the index, if that has not begun. */
  start(): void;
  /** In: what was typed. Out: the answer; rejected when the index cannot be read, never by a timer. */
  ask(query: string): Promise<Answer>;
  /** Ends the worker; the next question starts a new one, which loads everything again. */
  stop(): void;
}

/** What the page sends. */
export interface SearchRequest {
  readonly number: number;
  readonly query: string;
}

/** What comes back. */
export type SearchReply =
  { readonly number: number; readonly answer: Answer } | { readonly number: number; readonly fault: string };
