/** Whether a list of corrections speaks of an anchor. Pure. */
import { wholeOf } from '../records/forms/anchor.ts';

/** In: an anchor, and those that a correction names. Out: whether it is one of them, or stands in a list or table that is. */
export function isSaid(anchor: string, named: readonly string[]): boolean {
  return named.includes(anchor) || named.includes(wholeOf(anchor) ?? anchor);
}

/**
 * In: an anchor; those that corrections call removed, and all that the lock knows. Out: whether its removal is said: of a list or table also when
 * that of all that stood in it is.
 */
export function isRemoved(
  anchor: string,
  { removed, locked }: { removed: readonly string[]; locked: readonly string[] },
): boolean {
  if (isSaid(anchor, removed)) return true;
  const within = locked.filter((one) => wholeOf(one) === anchor);
  return within.length > 0 && within.every((one) => removed.includes(one));
}
