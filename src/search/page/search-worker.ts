/**
 * The search, apart from the page: a worker can be ended when it hangs, has a fetch of its own to guard, and keeps the
 * reader's typing smooth. Its name is the path of the index, and ` again` when that has failed before: then nothing is
 * taken from the browser's cache, which may hold a part of an older index.
 */
import { textsOf } from '../passages/ask-texts.ts';
import { guardFetch } from './fetch-guard.ts';
import { openPagefind } from './pagefind-index.ts';
import type { SearchReply, SearchRequest } from './search-client.ts';

const [path = '', isAgain] = self.name.split(' ');
const plain = fetch.bind(self);
const guard = guardFetch(isAgain ? (input, init) => plain(input, { ...init, cache: 'reload' }) : plain, [
  `${path}wasm.en.pagefind`,
]);
self.fetch = guard.fetch;

const texts = openPagefind(path, { guard, version: isAgain ? `?${Date.now()}` : '' }).then((index) =>
  textsOf(index),
);
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
