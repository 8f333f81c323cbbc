/** A site that is served somewhere, fetched file by file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { readSums, sumsFile } from './sums.ts';

/** Hosts read these themselves, and most give them out to nobody. */
export const hostFilesNamed = ['_headers', '_redirects', '.nojekyll'] as const;

const atOnce = 8;

/**
 * In: the address of the home page; a folder to put the files in. Out: the files that only the host need know and that it does not give out; a sentence for each
 * other file that does not come.
 * @throws RangeError when the site does not answer or has no SHA256SUMS.
 */
export async function fetchSite(
  address: URL,
  folder: string,
): Promise<{ spared: string[]; faults: string[] }> {
  const home = new URL(address);
  if (!home.pathname.endsWith('/')) home.pathname += '/';
  const sums = await fetchFile(home, sumsFile);
  if (sums.status !== 200)
    throw new RangeError(
      `${home.href}${sumsFile} ${sums.told}. Without it nobody knows which files there are.`,
    );
  writeFileSync(join(folder, sumsFile), sums.bytes);
  const spared: string[] = [];
  const faults: string[] = [];
  const left = [...readSums(new TextDecoder().decode(sums.bytes)).keys()];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let file = left.shift(); file !== undefined; file = left.shift()) {
        const answer = await fetchFile(home, file);
        if (answer.status === (file === '404.html' ? 404 : 200)) {
          const path = resolve(folder, file);
          // What another machine names is never written beside the folder.
          if (!path.startsWith(resolve(folder) + sep)) throw new RangeError(`${file} lies outside the site.`);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, answer.bytes);
        } else if ((hostFilesNamed as readonly string[]).includes(file)) spared.push(file);
        else faults.push(`${file}: ${addressOf(home, file).href} ${answer.told}.`);
      }
    }),
  );
  return { spared, faults };
}

/** In: the home page; a file of the site. Out: the address under which readers have it. */
export function addressOf(home: URL, file: string): URL {
  // No page has this address of its own: it is what a host shows for any that is not there.
  if (file === '404.html') return new URL('not-in-the-archive/', home);
  return new URL(
    file
      .replace(/(^|\/)index\.html$/, '$1')
      .split('/')
      .map(encodeURIComponent)
      .join('/'),
    home,
  );
}

/** In: the home page; a file of the site. Out: the answer, its bytes as they are once unpacked; status 0 where there is none. Nothing is followed. */
export async function fetchFile(home: URL, file: string): Promise<FetchedFile> {
  try {
    const answer = await fetch(addressOf(home, file), {
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
    });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return { status: answer.status, headers: answer.headers, bytes, told: `answered ${answer.status}` };
  } catch {
    return { status: 0, headers: new Headers(), bytes: new Uint8Array(), told: 'did not answer' };
  }
}

/** What came. */
export interface FetchedFile {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** `answered 404`. */
  readonly told: string;
}
