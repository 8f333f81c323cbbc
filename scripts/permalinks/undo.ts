/** An address taken back out of the lock before anybody has seen it. Pure. */
import type { Lock } from '../../src/permalinks/lock.ts';

/**
 * In: the lock; the addresses to take out; the lock of the last release, if there is one; the addresses that content/ makes.
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
  const { undo, released, present } = about;
  const faults = undo.flatMap((address) => {
    if (!Object.hasOwn(lock.addresses, address)) return [`${address} is not in the lock.`];
    if (released && Object.hasOwn(released.lock.addresses, address))
      return [
        `${address} was published with ${released.release}: its address stays. Rename or retire the record: npm run record`,
      ];
    if (present.has(address)) return [`${address} is still there. Give its file another name first.`];
    return [];
  });
  const addresses = Object.fromEntries(
    Object.entries(lock.addresses).filter(([address]) => !undo.includes(address)),
  );
  return { lock: { ...lock, addresses }, faults };
}
