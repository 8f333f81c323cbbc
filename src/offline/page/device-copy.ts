/** The copy of the archive on this device: made, made anew, taken away. Browser only. */
import { allowOwnPrograms } from '../../trusted/page/own-programs.ts';
import {
  addressOf,
  cacheNames,
  type KeptState,
  type OfflineCopy,
  offlineFilesPath,
  type OfflineFiles,
  offlinePath,
} from '../offline-copy.ts';
import { settings } from './settings.ts';

/** In: the path of the home page. Out: the copy, which may not be there. */
export function deviceCopy(home: string): DeviceCopy {
  const names = cacheNames(home);
  return {
    isPossible: 'serviceWorker' in navigator && 'caches' in globalThis && isSecureContext,
    async state() {
      if (!(await caches.has(names.state))) return undefined;
      const state = await (await caches.open(names.state)).match(`${home}state`);
      return state && ((await state.json()) as KeptState);
    },
    async published() {
      const answer = await fetch(home + offlinePath, { cache: 'no-store' }).catch(() => undefined);
      return answer?.ok ? ((await answer.json()) as OfflineCopy) : undefined;
    },
    async keep({ published, onProgress, signal }) {
      const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
      if (quota - usage < published.bytes) throw new NotKept('full');
      const name = names.edition(published.edition);
      const old = await this.state();
      try {
        const files = (await (await ask(home + offlineFilesPath, signal)).json()) as OfflineFiles;
        await load(files, {
          home,
          into: await caches.open(name),
          old: old && names.edition(old.edition),
          onProgress,
          signal,
        });
        allowOwnPrograms();
        await navigator.serviceWorker.register(`${home}offline-worker.js`, {
          scope: home,
          updateViaCache: 'none',
        });
        await navigator.serviceWorker.ready;
        const state: KeptState = {
          edition: published.edition,
          kept: new Date().toISOString(),
          bytes: published.bytes,
        };
        await (await caches.open(names.state)).put(`${home}state`, Response.json(state));
      } catch (error) {
        // Nothing is half kept; a copy that was there before stays.
        if (name !== (old && names.edition(old.edition))) await caches.delete(name);
        if (!old) await unregister(home);
        throw notKept(error, signal);
      }
      await this.tidy();
    },
    async tidy() {
      const state = await this.state();
      const own = (await caches.keys()).filter((name) => name.startsWith(names.all));
      const needed = state ? [names.state, names.edition(state.edition)] : [];
      await Promise.all(own.filter((name) => !needed.includes(name)).map((name) => caches.delete(name)));
    },
    async remove() {
      await unregister(home);
      const own = (await caches.keys()).filter((name) => name.startsWith(names.all));
      await Promise.all(own.map((name) => caches.delete(name)));
      settings(home).clear();
    },
  };
}

/** Twelve at a time: most of them are short. What an older copy has with the same bytes is not asked for again. */
async function load(files: OfflineFiles, { home, into, old, onProgress, signal }: Load): Promise<void> {
  const before = old === undefined ? undefined : await caches.open(old);
  const waiting = [...files];
  let done = 0;
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      signal.throwIfAborted();
      const [file, sum] = next;
      const address = home + addressOf(file);
      const kept = await before?.match(address);
      if (!kept || !(await put(kept, { address, sum, into }))) {
        // Past the copy that answers otherwise.
        const asked = navigator.serviceWorker.controller ? `${address}?offline=${sum}` : address;
        if (!(await put(await ask(asked, signal), { address, sum, into }))) throw new NotKept('changed');
      }
      done += 1;
      onProgress(done, files.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: 12 }, worker));
  } finally {
    // The others stop too.
    waiting.length = 0;
  }
}

async function put(answer: Response, { address, sum, into }: Target): Promise<boolean> {
  const bytes = await answer.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex !== sum) return false;
  const headers = new Headers(answer.headers);
  // The bytes are as they are once unpacked.
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  await into.put(address, new Response(bytes, { headers }));
  return true;
}

async function ask(address: string, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(address, { cache: 'no-cache', signal });
  if (!answer.ok) throw new NotKept(answer.status === 404 ? 'changed' : 'network');
  return answer;
}

async function unregister(home: string): Promise<void> {
  const all = await navigator.serviceWorker.getRegistrations();
  await Promise.all(
    all
      .filter(({ scope }) => new URL(scope).pathname === home)
      .map((registration) => registration.unregister()),
  );
}

function notKept(error: unknown, signal: AbortSignal): NotKept {
  if (error instanceof NotKept) return error;
  if (signal.aborted) return new NotKept('stopped');
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return new NotKept(isFull ? 'full' : 'network');
}

/** Why there is no copy. */
export class NotKept extends Error {
  readonly reason: 'full' | 'network' | 'changed' | 'stopped';
  constructor(reason: NotKept['reason']) {
    super(reason);
    this.reason = reason;
  }
}

interface Load {
  readonly home: string;
  readonly into: Cache;
  readonly old: string | undefined;
  readonly onProgress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

interface Target {
  readonly address: string;
  readonly sum: string;
  readonly into: Cache;
}

/** A copy. */
export interface DeviceCopy {
  /** Whether this browser can keep one, at this address. */
  readonly isPossible: boolean;
  /** The copy that is kept; undefined for none. */
  state(): Promise<KeptState | undefined>;
  /** What is published now; undefined where that cannot be asked. */
  published(): Promise<OfflineCopy | undefined>;
  /** Loads what is published, whole, and lets it answer from now on. @throws NotKept when it could not be; then all is as it was. */
  keep(options: {
    readonly published: OfflineCopy;
    readonly onProgress: (done: number, of: number) => void;
    readonly signal: AbortSignal;
  }): Promise<void>;
  /** Takes away what a copy that was not finished has left. */
  tidy(): Promise<void>;
  /** Takes away all of it: the copy, what answers from it, and what was noted about it. */
  remove(): Promise<void>;
}
