/**
 * The search, apart from the page: a worker can be ended when it hangs, has a fetch of its own to guard, and keeps the
 * reader's typing smooth. Its name is the path of the index.
 */
import { guardFetch } from './fetch-guard.ts';
import { openPagefind } from './pagefind-index.ts';
import type { SearchReply, SearchRequest } from './search-client.ts';
import { textsOf } from './texts.ts';

const path = self.name;
const guard = guardFetch(fetch.bind(self), [`${path}wasm.en.pagefind`]);
self.fetch = guard.fetch;

const texts = openPagefind(path, guard).then((index) => textsOf(index));
texts.catch(() => undefined);

// Pagefind 1.6.0 starts loading in a constructor and leaves that promise to itself; the guard has noted why it failed.
self.addEventListener('unhandledrejection', (event) => {
  if (guard.faults().length > 0) event.preventDefault();
});

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => void reply(data));

async function reply(request: SearchRequest): Promise<void> {
  self.postMessage(await answer(request));
}

async function answer({ number, question, lookedFor }: SearchRequest): Promise<SearchReply> {
  try {
    return { number, answer: await (await texts)[question](lookedFor) };
  } catch (error) {
    return { number, fault: error instanceof Error ? error.message : String(error) };
  }
}
