/** An address taken back out of the lock before anybody has seen it. Pure. */
import type { Lock } from '../../src/permalinks/lock.ts';
import { isEntry } from '../../src/reading/entries.ts';

/**
 * In: the lock; the addresses to take out, `claims/ARTICLE` for those of all claims of that file; the lock of the last release, if there is one; the addresses that content/ makes.
 * Out: the lock without them, or a sentence for each that must stay.
 */
export function undoAddresses(
  lock: Lock,
  about: {
    undo: readonly string[];
    released: { release: string; lock: Lock } | undefined;
    present: ReadonlySet<string>;
  },
): { lock: Lock; faults: readonly string[] } {
  const { released, present } = about;
  const undo = about.undo.flatMap((address) => entriesOf(address, lock));
  const faults = undo.flatMap((address) => {
    if (!Object.hasOwn(lock.addresses, address)) return [`${address} is not in the lock.`];
    if (released && Object.hasOwn(released.lock.addresses, address))
      return [
        `${address} was published with ${released.release}: its address stays. ${
          isEntry(address)
            ? 'Write in content/moved.yaml that it went.'
            : 'Rename or retire the record: npm run record'
        }`,
      ];
    if (present.has(address))
      return [
        `${address} is still there. ${isEntry(address) ? 'Take it out of its file' : 'Give its file another name'} first.`,
      ];
    return [];
  });
  const taken = new Set(undo);
  const addresses = Object.fromEntries(
    Object.entries(lock.addresses).filter(([address]) => !taken.has(address)),
  );
  return { lock: { ...lock, addresses }, faults };
}

/** A file of claims or citations has no address of its own; those in it have. */
function entriesOf(address: string, lock: Lock): string[] {
  if (!isEntry(address) || address.includes('.')) return [address];
  const entries = Object.keys(lock.addresses).filter((one) => one.startsWith(`${address}.`));
  return entries.length === 0 ? [address] : entries;
}
