/** The files of a copy, loaded and held against their digests. Browser only. */
import { addressOf, offlineFilesPath, type OfflineFiles } from '../offline-copy.ts';

/**
 * In: the path of the home page, and the state that is published, by its key, which is the digest of its list.
 * Out: the files of that state. @throws NotKept when the list that came is another, or none.
 */
export async function publishedFiles(
  home: string,
  { edition, signal }: { readonly edition: string; readonly signal: AbortSignal },
): Promise<OfflineFiles> {
  const { bytes } = await ask(home + offlineFilesPath, { file: offlineFilesPath, signal });
  if ((await digestOf(bytes)) !== edition) throw new NotKept('altered', offlineFilesPath);
  return JSON.parse(new TextDecoder().decode(bytes)) as OfflineFiles;
}

/**
 * Twelve at a time: most of them are short. What an older copy has with the same bytes is not asked for again.
 * In: the files; where to put them, and where an older copy lies. @throws NotKept when one could not be had as it is listed.
 */
export async function loadFiles(
  files: OfflineFiles,
  { home, into, old, onProgress, signal }: Load,
): Promise<void> {
  const waiting = [...files];
  let done = 0;
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      signal.throwIfAborted();
      const [file, sum] = next;
      const address = home + addressOf(file);
      const kept = await old?.match(address);
      const before = kept && { bytes: await kept.arrayBuffer(), headers: kept.headers };
      if (!before || !(await put(before, { address, sum, into }))) {
        // Past the copy that answers otherwise.
        const asked = navigator.serviceWorker.controller ? `${address}?offline=${sum}` : address;
        const answer = await ask(asked, { file: addressOf(file), signal });
        if (!(await put(answer, { address, sum, into }))) throw new NotKept('altered', addressOf(file));
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

async function put({ bytes, headers: given }: Answer, { address, sum, into }: Target): Promise<boolean> {
  if ((await digestOf(bytes)) !== sum) return false;
  const headers = new Headers(given);
  // The bytes are as they are once unpacked.
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  await into.put(address, new Response(bytes, { headers }));
  return true;
}

async function ask(
  address: string,
  { file, signal }: { readonly file: string; readonly signal: AbortSignal },
): Promise<Answer> {
  const answer = await fetch(address, { cache: 'no-cache', signal }).catch(() => undefined);
  const bytes = await answer?.arrayBuffer().catch(() => undefined);
  signal.throwIfAborted();
  if (answer && !answer.ok && answer.status < 500) throw new NotKept('altered', file);
  if (!answer?.ok || !bytes) throw new NotKept('network');
  return { bytes, headers: answer.headers };
}

/** The first 16 digits of the SHA-256, as the build writes them. */
async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Why there is no copy. */
export class NotKept extends Error {
  readonly reason: Reason;
  /** Which of them came otherwise than it is listed, by its address below the home page; empty for the other reasons. */
  readonly file: string;
  constructor(reason: Reason, file = '') {
    super(reason);
    this.reason = reason;
    this.file = file;
  }
}

/** No room; no answer; another state published; a file not as it is listed; stopped by the reader; anything else. */
type Reason = 'full' | 'network' | 'changed' | 'altered' | 'stopped' | 'failed';

interface Load {
  readonly home: string;
  readonly into: Cache;
  readonly old: Cache | undefined;
  readonly onProgress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

interface Answer {
  readonly bytes: ArrayBuffer;
  readonly headers: Headers;
}

interface Target {
  readonly address: string;
  readonly sum: string;
  readonly into: Cache;
}
