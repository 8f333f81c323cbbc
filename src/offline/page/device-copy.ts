/** The copy of the archive on this device: made, made anew, taken away. Browser only. */
import { notes } from '../../browser/notes.ts';
import { allowOwnPrograms } from '../../trusted/page/own-programs.ts';
import { cacheNames, type KeptState, type OfflineCopy, offlinePath } from '../offline-copy.ts';
import { loadFiles, NotKept, publishedFiles } from './loaded-files.ts';

/** In: the path of the home page. Out: the copy, which may not be there. */
export function deviceCopy(home: string): DeviceCopy {
  const names = cacheNames(home);
  const lock = names.all;
  const copy: DeviceCopy = {
    isPossible: 'serviceWorker' in navigator && 'caches' in globalThis && isSecureContext,
    async state() {
      if (!(await caches.has(names.state))) return undefined;
      const answer = await (await caches.open(names.state)).match(`${home}state`);
      const state = answer && ((await answer.json()) as KeptState);
      return state && (await caches.has(names.edition(state.edition))) ? state : undefined;
    },
    async has(pathname) {
      const state = await copy.state();
      return (
        state !== undefined &&
        (await (await caches.open(names.edition(state.edition))).match(pathname)) !== undefined
      );
    },
    async published() {
      try {
        const answer = await fetch(home + offlinePath, { cache: 'no-store' });
        const told = answer.ok ? ((await answer.json()) as Partial<OfflineCopy> | null) : undefined;
        return typeof told?.edition === 'string' ? (told as OfflineCopy) : undefined;
      } catch {
        // No network, or another page in its place, such as a sign-in.
        return undefined;
      }
    },
    async keep(options) {
      try {
        await alone(lock, { signal: options.signal }, () => keepAlone(options));
      } catch (error) {
        throw await notKept(error, { ...options, copy });
      }
    },
    async tidy() {
      // Another window that keeps, renews or removes tidies by itself.
      await alone(lock, { ifAvailable: true }, tidyAlone);
    },
    async remove() {
      await alone(lock, {}, async () => {
        await unregister(home);
        const own = (await caches.keys()).filter((name) => name.startsWith(names.all));
        await Promise.all(own.map((name) => caches.delete(name)));
        const noted = notes(home, 'offline');
        noted.clear();
        // Not offered again in this window.
        noted.set('offered', 'yes');
      });
    },
  };

  async function keepAlone({ published, onProgress, signal }: KeepOptions): Promise<void> {
    const { storage } = navigator as MaybeStorage;
    const { quota = Infinity, usage = 0 } = (await storage?.estimate?.()) ?? {};
    if (quota - usage < published.bytes) throw new NotKept('full');
    const { edition, bytes } = published;
    const name = names.edition(edition);
    const before = await copy.state();
    const old = before && names.edition(before.edition);
    try {
      await loadFiles(await publishedFiles(home, { edition, signal }), {
        home,
        into: await caches.open(name),
        old: old === undefined ? undefined : await caches.open(old),
        onProgress,
        signal,
      });
      allowOwnPrograms();
      await navigator.serviceWorker.register(`${home}offline-worker.js`, {
        scope: home,
        updateViaCache: 'none',
      });
      await navigator.serviceWorker.ready;
      if (!(await caches.has(name))) throw new NotKept('failed');
      const state: KeptState = { edition, kept: new Date().toISOString(), bytes };
      await (await caches.open(names.state)).put(`${home}state`, Response.json(state));
    } catch (error) {
      // Nothing is half kept; a copy that was there before stays.
      if (name !== old) await caches.delete(name);
      if (!before) await unregister(home);
      throw error;
    }
    await tidyAlone();
    // Not waited for: a browser may ask the reader.
    void storage?.persist?.().catch(() => undefined);
  }

  async function tidyAlone(): Promise<void> {
    const state = await copy.state();
    const own = (await caches.keys()).filter((name) => name.startsWith(names.all));
    const needed = state ? [names.state, names.edition(state.edition)] : [];
    await Promise.all(own.filter((name) => !needed.includes(name)).map((name) => caches.delete(name)));
  }

  return copy;
}

/** One window at a time, where the browser has locks. */
async function alone(lock: string, options: LockOptions, act: () => Promise<void>): Promise<void> {
  const { locks } = navigator as { locks?: LockManager };
  if (!locks) await act();
  else await locks.request(lock, options, (granted) => (granted ? act() : undefined));
}

async function unregister(home: string): Promise<void> {
  const all = await navigator.serviceWorker.getRegistrations();
  await Promise.all(
    all
      .filter(({ scope }) => new URL(scope).pathname === home)
      .map((registration) => registration.unregister()),
  );
}

async function notKept(
  error: unknown,
  { copy, published, signal }: KeepOptions & { readonly copy: DeviceCopy },
): Promise<NotKept> {
  if (signal.aborted) return new NotKept('stopped');
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return new NotKept('full');
  if (!(error instanceof NotKept)) return new NotKept('failed');
  if (error.reason !== 'altered') return error;
  const now = await copy.published();
  if (!now) return new NotKept('network');
  return now.edition === published.edition ? error : new NotKept('changed');
}

/** Older browsers lack parts of it. */
interface MaybeStorage {
  readonly storage?: Partial<StorageManager>;
}

interface KeepOptions {
  readonly published: OfflineCopy;
  readonly onProgress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

/** A copy. */
export interface DeviceCopy {
  /** Whether this browser can keep one, at this address. */
  readonly isPossible: boolean;
  /** The copy that is kept; undefined for none. */
  state(): Promise<KeptState | undefined>;
  /** In: the path of a page. Out: whether a copy that is kept has it. */
  has(pathname: string): Promise<boolean>;
  /** What is published now; undefined where that cannot be asked. */
  published(): Promise<OfflineCopy | undefined>;
  /** Loads what is published, whole, and lets it answer from now on. @throws NotKept when it could not be; then all is as it was. */
  keep(options: KeepOptions): Promise<void>;
  /** Takes away what a copy that was not finished has left. */
  tidy(): Promise<void>;
  /** Takes away all of it: the copy, what answers from it, and what was noted about it. */
  remove(): Promise<void>;
}
