/** The page's line to the search worker. Browser only. */
import type { Answer } from './find.ts';
import type { NamesTable } from './names.ts';

/**
 * Makes a client; nothing is loaded before `start` or the first question.
 *
 * In: the path of the index (`/pagefind/`). Out: the client.
 */
export function searchClient(path: string): SearchClient {
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (reason: Error) => void }>();
  let worker: Worker | undefined;
  let table: NamesTable | undefined;
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
    if (table) worker.postMessage({ table } satisfies SearchRequest);
    return worker;
  }

  return {
    start: () => void start(),
    stop: () => stop('Stopped.'),
    know(names) {
      if (table === names) return;
      table = names;
      worker?.postMessage({ table } satisfies SearchRequest);
    },
    ask(query, asTyped) {
      const { promise, resolve, reject } = Promise.withResolvers<Answer>();
      try {
        const running = start();
        last += 1;
        waiting.set(last, { resolve, reject });
        running.postMessage({ number: last, query, asTyped } satisfies SearchRequest);
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
  /** Gives the worker the names, this one and any that is started later. */
  know(names: NamesTable): void;
  /**
   * In: what was typed, and whether nothing of it is to be corrected. Out: the answer; rejected when the index cannot be
   * read, never by a timer.
   */
  ask(query: string, asTyped: boolean): Promise<Answer>;
  /** Ends the worker; the next question starts a new one, which loads everything again. */
  stop(): void;
}

/** What the page sends: the names, or a question. */
export type SearchRequest =
  | { readonly table: NamesTable }
  | { readonly number: number; readonly query: string; readonly asTyped: boolean };

/** What comes back. */
export type SearchReply =
  { readonly number: number; readonly answer: Answer } | { readonly number: number; readonly fault: string };
