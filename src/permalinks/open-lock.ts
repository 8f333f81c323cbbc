/** The lock of addresses, opened: what it holds of each, and whether anything can be said by it. */
import { isUtf8 } from 'node:buffer';
import { issue, type Issue } from '../issues/issue.ts';
import { decode } from '../reading/bytes/decode.ts';
import type { KnownFiles } from '../reading/bytes/known-files.ts';
import type { ContentList } from '../reading/bytes/list-content.ts';
import type { Kept } from '../store/kept-values.ts';
import { emptyLock, entryDigest, lockFile, readLock, type Lock } from './lock.ts';

/**
 * In: what lies in content/, its files, and what is kept. Out: the lock; an empty one when there is none or it is damaged, with an issue when it is lost. One
 * that an earlier run found sound is opened only when a part of it is asked for.
 */
export function openLock({
  list,
  files,
  kept,
}: {
  list: ContentList;
  files: KnownFiles;
  kept: Kept;
}): OpenedLock {
  if (list.lock !== 'file') return noLock(list);
  const values = kept.values('lock');
  const digest = files.digest(lockFile);
  const sound = values.get('lock') as SoundLock | undefined;
  if (sound?.digest === digest)
    return laterOpened(new Map(sound.addresses), { files, version: sound.version });
  const bytes = files.readAgain(lockFile);
  const text = bytes.toString('utf8');
  const { lock, issues } = isUtf8(bytes) ? readLock(text) : { lock: emptyLock(), issues: notUtf8(bytes) };
  const opened = lockOf(lock, { text, isReadable: issues.length === 0, issues });
  const { addresses, version } = opened;
  if (opened.isReadable)
    values.set('lock', { digest, addresses: [...addresses], version } satisfies SoundLock);
  return opened;
}

function notUtf8(bytes: Uint8Array): Issue[] {
  return decode(bytes, lockFile).issues.map(({ file, line, column }) =>
    issue('LockUnreadable', { file, line, column }, { reason: 'it is not UTF-8' }),
  );
}

/** Beside articles a lock that is not there is lost; where there are none, nothing can have been published. */
function noLock({ lock, present }: ContentList): OpenedLock {
  const isLost = lock === 'none' && (present['articles'] ?? []).length > 0;
  const issues = isLost ? [issue('LockMissing', { file: lockFile, line: 1, column: 1 }, {})] : [];
  return lockOf(emptyLock(), { text: undefined, isReadable: lock === 'none' && !isLost, issues });
}

function lockOf(
  value: Lock,
  { text, isReadable, issues = [] }: { text: string | undefined; isReadable: boolean; issues?: Issue[] },
): OpenedLock {
  const entries = Object.entries(value.addresses);
  const addresses = new Map(entries.map(([address, entry]) => [address, entryDigest(entry)]));
  return {
    addresses,
    isReadable,
    version: value.version,
    issues,
    value: () => value,
    text: () => text ?? '',
  };
}

function laterOpened(
  addresses: ReadonlyMap<string, string>,
  { files, version }: { files: KnownFiles; version: Lock['version'] },
): OpenedLock {
  let opened: { text: string; value: Lock } | undefined;
  const open = (): { text: string; value: Lock } => {
    if (opened) return opened;
    const text = files.readAgain(lockFile).toString('utf8');
    const { about, addresses } = JSON.parse(text.replace(/^\ufeff/, '')) as Lock;
    // In the order of the schema, as a lock that was validated has it.
    const entries = Object.entries(addresses).map(
      ([address, { corrections, anchors }]) => [address, { corrections, anchors }] as const,
    );
    opened = { text, value: { about, version, addresses: Object.fromEntries(entries) } };
    return opened;
  };
  return {
    addresses,
    isReadable: true,
    version,
    issues: [],
    value: () => open().value,
    text: () => open().text,
  };
}

/** A lock without a fault, and the digest of each entry. */
interface SoundLock {
  readonly digest: string;
  readonly addresses: readonly (readonly [address: string, digest: string])[];
  readonly version: Lock['version'];
}

/** The lock as it lies on disk. */
export interface OpenedLock {
  /** Every address in it, with the entryDigest() of what it holds. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly value: () => Lock;
  /** As it is written; empty when there is no file that may be opened. */
  readonly text: () => string;
  /** False when it is damaged, closed or lost: then nothing can be said of addresses. */
  readonly isReadable: boolean;
  /** Of which form it is: what a form did not hold yet, is not missing in it. */
  readonly version: Lock['version'];
  readonly issues: readonly Issue[];
}
