/** The addresses that content/ makes, held against those that were ever published. */
import { issue, type Issue } from '../issues/issue.ts';
import { jsonKeys } from '../permalinks/json-keys.ts';
import { lockFile, type Lock, type LockedAddress } from '../permalinks/lock.ts';
import type { OpenedLock } from '../permalinks/open-lock.ts';
import type { ArticleReading } from './articles/article-reading.ts';
import { idOf } from './bytes/list-content.ts';

/** The folders whose files have a page each, at `/FOLDER/ID/`. */
const withPages = ['articles', 'people', 'places', 'organisations', 'questions'];

/** In: file names by folder. Out: the address of each page below the home page, with the file that makes it. */
export function addressesOf(files: Readonly<Record<string, readonly string[]>>): Map<string, string> {
  return new Map(
    withPages.flatMap((folder) =>
      (files[folder] ?? []).map((name): [string, string] => [
        `${folder}/${idOf(name)}`,
        `content/${folder}/${name}`,
      ]),
    ),
  );
}

/**
 * In: the lock; the addresses of today with their files. Out: issues: published and gone, or there and not
 * in the lock (articles apart, which are checked where they are read).
 */
export function addressFaults(lock: OpenedLock, addresses: ReadonlyMap<string, string>): Issue[] {
  const lost = [...lock.addresses.keys()].filter((address) => !addresses.has(address));
  const lines = lost.length > 0 ? linesOf(lock.text()) : new Map<string, number>();
  const losses = lost.map((address) => {
    const place = { file: lockFile, line: lines.get(address) ?? 1, column: 1 };
    return issue('AddressLost', place, { address: `/${address}/` });
  });
  const added = [...addresses]
    .filter(([address]) => !address.startsWith('articles/') && !lock.addresses.has(address))
    .map(([address, file]) => issue('AddressNew', { file, line: 1, column: 1 }, { address: `/${address}/` }));
  return [...losses, ...added];
}

/** The line of each address in the text of the lock. */
function linesOf(lockText: string): Map<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  let next = lockText.indexOf('\n');
  for (const { path, offset } of jsonKeys(lockText)) {
    const [, address, ...deeper] = path;
    if (path[0] !== 'addresses' || address === undefined || deeper.length > 0) continue;
    for (; next !== -1 && next < offset; next = lockText.indexOf('\n', next + 1)) line += 1;
    lines.set(address, line);
  }
  return lines;
}

/** The lock with everything that is there now. In: the lock, the articles read, all addresses. Out: a new lock. */
export function nextLock(
  lock: Lock,
  { readings, addresses }: { readings: readonly ArticleReading[]; addresses: ReadonlyMap<string, string> },
): Lock {
  const next: Record<string, LockedAddress> = { ...lock.addresses };
  for (const address of addresses.keys())
    if (!address.startsWith('articles/')) next[address] ??= { corrections: 0, anchors: {} };
  for (const { locked, address } of readings) if (locked) next[address] = locked;
  return { ...lock, addresses: next };
}
