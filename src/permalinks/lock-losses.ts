/** A lock held against an earlier one: what it may not have lost since. Pure. */
import type { Lock, LockedAddress } from './lock.ts';
import { removedAddress } from './removed-address.ts';

/**
 * In: the lock of a release, and the lock of now. Out: for each thing that is lost, the address and what is so of it, in words
 * that go on from "The lock": an address or an anchor cut out, fingerprints that changed places, a retired number given again, a fingerprint changed by hand,
 * corrections that are fewer. What grew, and what was changed or retired, is as it should be.
 */
export function lockLosses(released: Lock, now: Lock): LockLoss[] {
  return Object.entries(released.addresses).flatMap(([address, before]) => {
    const after = now.addresses[address];
    if (after) return lossesAt(before, after).map((loss) => ({ address, loss }));
    return now.addresses[removedAddress(address)] ? [] : [{ address, loss: 'no longer has it' }];
  });
}

function lossesAt(before: LockedAddress, after: LockedAddress): string[] {
  const losses: string[] = [];
  if (after.corrections < before.corrections)
    losses.push(`counts ${after.corrections} corrections of it, and had ${before.corrections}`);
  const places = new Map(Object.entries(before.anchors).map(([anchor, print]) => [print ?? '', anchor]));
  for (const [anchor, print] of Object.entries(before.anchors)) {
    const current = after.anchors[anchor];
    if (current === undefined) losses.push(`no longer has its #${anchor}`);
    else if (print === null && current !== null) losses.push(`gives its retired #${anchor} again`);
    // Markers hold the anchors of their notes, which may be renumbered.
    else if (current !== print && current?.split('/')[0] === print?.split('/')[0])
      losses.push(`has another fingerprint at #${anchor}, whose words have not changed`);
    else if (current !== print && current !== null && !anchor.startsWith('r')) {
      const from = places.get(current);
      if (from !== undefined && from !== anchor) losses.push(`has at its #${anchor} the text of #${from}`);
    }
  }
  return losses;
}

/** One thing that a lock has lost. */
export interface LockLoss {
  readonly address: string;
  readonly loss: string;
}
