/**
 * The search, apart from the page: a worker can be ended when it hangs, has a fetch of its own to guard, and keeps the
 * reader's typing smooth. Its name is the path of the index.
 */
import { guardFetch } from './fetch-guard.ts';
import { find } from './find.ts';
import { type Names, readNames } from './names.ts';
import { openPagefind } from './pagefind-index.ts';
import type { SearchReply, SearchRequest } from './search-client.ts';

const path = self.name;
const guard = guardFetch(fetch.bind(self), [`${path}wasm.en.pagefind`]);
self.fetch = guard.fetch;

const opening = openPagefind(path, guard);
opening.catch(() => undefined);

// Pagefind 1.6.0 starts loading in a constructor and leaves that promise to itself; the guard has noted why it failed.
self.addEventListener('unhandledrejection', (event) => {
  if (guard.faults().length > 0) event.preventDefault();
});

let names: Names | undefined;

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if ('table' in data) names = readNames(data.table);
  else void reply(data);
});

async function reply(question: Question): Promise<void> {
  self.postMessage(await answer(question));
}

async function answer({ number, query, asTyped }: Question): Promise<SearchReply> {
  try {
    return { number, answer: await find(query, { index: await opening, names, asTyped }) };
  } catch (error) {
    return { number, fault: error instanceof Error ? error.message : String(error) };
  }
}

type Question = Exclude<SearchRequest, { table: unknown }>;
