/**
 * The search, apart from the page: a worker has a fetch of its own to guard, and keeps the reader's typing smooth. Its
 * name holds the paths of the indexes, parted by spaces.
 */
import type { FullText } from '../passages/full-text.ts';
import { textsOf, type Texts } from '../passages/ask-texts.ts';
import { guardFetch } from './fetch-guard.ts';
import { type PagefindModule, loadPagefind, openPagefind } from './pagefind-index.ts';
import type { Loaded, SearchMessage, SearchReply, SearchRequest } from './search-client.ts';
import { thingsClient } from './things-client.ts';

const paths = self.name.split(' ');
const [home = ''] = paths;
const plain = fetch.bind(self);
const guard = guardFetch(plain);
// The program of the index is the same for each of its parts: only the first has it.
self.fetch = async (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  const answer = await guard.fetch(
    address.endsWith('/wasm.en.pagefind') ? `${home}wasm.en.pagefind` : address,
    init,
  );
  if (address.includes('pagefind-entry.json')) tellIndex((await answer.clone().json()) as IndexEntry);
  return answer;
};

const aborts = new Map<number, AbortController>();
let program: PagefindModule | undefined;
let texts: Promise<Texts> | undefined;
const things = thingsClient(plain);

// Pagefind 1.6.0 starts loading in a constructor and leaves that promise to itself; the guard has noted why it failed.
self.addEventListener('unhandledrejection', (event) => {
  if (guard.faults().length > 0) event.preventDefault();
});

self.addEventListener('message', ({ data }: MessageEvent<SearchMessage>) => {
  if (data === 'start') {
    texts ??= open('');
  } else if (data === 'again') {
    guard.again();
    texts = open(`?${Date.now()}`);
  } else if ('abort' in data) {
    aborts.get(data.abort)?.abort();
  } else {
    void reply(data);
  }
});

function open(version: string): Promise<Texts> {
  const opening = load(version).then((indexes) => textsOf(...indexes));
  opening.catch(() => undefined);
  return opening;
}

async function load(version: string): Promise<FullText[]> {
  if (!program) guard.ahead(`${home}wasm.en.pagefind`);
  program ??= await loadPagefind(home, version);
  const module = program;
  tell('program');
  return paths.map((path) => telling(openPagefind(module, { path, guard })));
}

/** An index that tells when it has answered for the first time. */
function telling(index: FullText): FullText {
  return {
    async offers(word) {
      const offers = await index.offers(word);
      tell('index');
      return offers;
    },
  };
}

function tellIndex({ languages }: IndexEntry): void {
  for (const { hash } of Object.values(languages)) self.postMessage({ index: hash } satisfies SearchReply);
}

function tell(loaded: Loaded): void {
  self.postMessage({ loaded } satisfies SearchReply);
}

async function reply(request: SearchRequest): Promise<void> {
  const abort = new AbortController();
  aborts.set(request.number, abort);
  self.postMessage(await answer(request, abort.signal));
  aborts.delete(request.number);
}

async function answer(request: SearchRequest, signal: AbortSignal): Promise<SearchReply> {
  const { number } = request;
  try {
    if (request.question === 'things') return { number, answer: await things(request) };
    const { question, lookedFor, open: most } = request;
    return {
      number,
      answer: await (await (texts ??= open('')))[question](lookedFor, { open: most, signal }),
    };
  } catch (error) {
    return { number, fault: error instanceof Error ? error.message : String(error) };
  }
}

/** The part of `pagefind-entry.json` that is used. */
interface IndexEntry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}
