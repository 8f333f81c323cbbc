/** The addresses that content/ makes, held against those that were ever published. */
import { issue, type Issue } from '../issues/issue.ts';
import { jsonKeys } from '../permalinks/json-keys.ts';
import { lockFile, type Lock, type LockedAddress } from '../permalinks/lock.ts';
import type { OpenedLock } from '../permalinks/open-lock.ts';
import { isRemovedAddress, removedAddress } from '../permalinks/removed-address.ts';
import type { MovedRecord } from '../records/moved.ts';
import type { ArticleReading } from './articles/article-reading.ts';
import { idOf, type ContentList } from './bytes/list-content.ts';
import { anchorOf, fileOfEntry, isEntry, lostEntries, newEntries } from './entries.ts';

/** The folders whose files have an address each: a page at `/FOLDER/ID/`, events an entry at `/timeline/#ID`. */
const withPages = ['articles', 'people', 'places', 'organisations', 'questions', 'events'];

/** In: file names by folder. Out: the address of each, as the lock has it, with the file that makes it. */
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
 * In: the lock; what lies in content/; the addresses of today with their files, the records that went, and the files of entries
 * that could not be read. Out: issues: published and gone, or there and not in the lock (articles apart, which are checked where
 * they are read), or in the lock by a name that was taken away.
 */
export function addressFaults(lock: OpenedLock, { list, addresses, moved, unread }: KnownNow): Issue[] {
  const went = new Set(moved.map(({ from }) => from));
  const lost = [...lock.addresses.keys()].filter(
    (address) =>
      !addresses.has(address) &&
      !went.has(address) &&
      !(isEntry(address) && unread.has(fileOfEntry(address))),
  );
  const lines = lost.length > 0 ? linesOf(lock.text()) : new Map<string, number>();
  const newById = new Map(
    [...addresses].flatMap(([address, file]) =>
      lock.addresses.has(address) ? [] : [[nameIn(address), file]],
    ),
  );
  const entries: string[] = [];
  const losses = lost.flatMap((address) => {
    const place = { file: lockFile, line: lines.get(address) ?? 1, column: 1 };
    if (went.has(removedAddress(address))) return [issue('LockNamesRemoved', place, {})];
    if (isEntry(address)) {
      entries.push(address);
      return [];
    }
    return [
      issue('AddressLost', place, {
        address: shownAddress(address),
        record: recordOf(address),
        elsewhere: newById.get(nameIn(address)),
      }),
    ];
  });
  const added = [...addresses].filter(
    ([address]) =>
      !address.startsWith('articles/') && !lock.addresses.has(address) && isHeldBy(lock.version, address),
  );
  return [
    ...losses,
    ...lostEntries(entries, list),
    ...added
      .filter(([address]) => !isEntry(address))
      .map(([address, file]) =>
        issue('AddressNew', { file, line: 1, column: 1 }, { address: shownAddress(address) }),
      ),
    ...newEntries(added.filter(([address]) => isEntry(address))),
  ];
}

/** In: the form of a lock, and an address. Out: whether that form holds addresses of its kind: the first held no events, the second no entries. */
export function isHeldBy(version: Lock['version'], address: string): boolean {
  if (isEntry(address)) return version > 2;
  return version > 1 || !address.startsWith('events/');
}

/** In: an address of the lock. Out: as a reader opens it: `/people/x/`, `/timeline/#x`, `/figures/#x.y`. */
export function shownAddress(address: string): string {
  if (isEntry(address)) return anchorOf(address);
  return address.startsWith('events/') ? `/timeline/#${address.slice('events/'.length)}` : `/${address}/`;
}

/** People, places and organisations may be taken for one another; an article or an event is none of them. */
function nameIn(address: string): string {
  return address.replace(/^(?:people|places|organisations)\//, 'names/');
}

function recordOf(address: string): string | undefined {
  return address.startsWith('articles/') ? undefined : address;
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

/**
 * The lock with everything that is there now. In: the lock, the articles read, all addresses, the records that went. Out: a
 * new lock, in which a private person who was taken away has a digest only.
 */
export function nextLock(lock: Lock, now: AddressesNow): Lock {
  const next = new Map(Object.entries(lock.addresses));
  for (const address of now.addresses.keys()) {
    if (!address.startsWith('articles/') && !next.has(address)) next.set(address, unnumbered);
  }
  // An entry that went before the lock held any was published all the same.
  for (const { from } of now.moved)
    if (isEntry(from) && !isHeldBy(lock.version, from) && !next.has(from)) next.set(from, unnumbered);
  for (const { locked, address } of now.readings) if (locked) next.set(address, locked);
  const digests = new Set(now.moved.map(({ from }) => from).filter(isRemovedAddress));
  if (digests.size > 0) {
    for (const address of [...next.keys()]) {
      const digest = removedAddress(address);
      if (now.addresses.has(address) || !digests.has(digest)) continue;
      next.delete(address);
      next.set(digest, unnumbered);
    }
  }
  return { ...lock, version: 3, addresses: Object.fromEntries(next) };
}

/** What the lock holds of a page without numbers. */
const unnumbered: LockedAddress = { corrections: 0, anchors: {} };

interface KnownNow {
  readonly list: ContentList;
  readonly addresses: ReadonlyMap<string, string>;
  readonly moved: readonly MovedRecord[];
  readonly unread: ReadonlySet<string>;
}

interface AddressesNow {
  readonly readings: readonly ArticleReading[];
  readonly addresses: ReadonlyMap<string, string>;
  readonly moved: readonly MovedRecord[];
}
