/** content/permalinks.lock.json: every address and anchor ever published, with the fingerprint of its text. */
import { z } from 'zod';
import { issue, type Issue } from './issues.ts';

/** The lock's path, below the folder that holds content/. */
export const lockFile = 'content/permalinks.lock.json';

const lockedAddress = z.strictObject({
  /** How many entries the article's list of corrections had when this was written. */
  corrections: z.int().min(0),
  /** `p1`, `n1`: fingerprint, or null when retired. `r1`: the anchor of the note it refers to. */
  anchors: z.record(z.string().regex(/^[pnr]\d+[a-z]*$/), z.union([z.string(), z.null()])),
});

const lock = z.strictObject({
  about: z.string(),
  version: z.literal(1),
  /** By address below the home page: `articles/goble-2015-defecting`. */
  addresses: z.record(z.string(), lockedAddress),
});

/** The lock as a value. */
export type Lock = z.output<typeof lock>;
/** What the lock holds of one address. */
export type LockedAddress = z.output<typeof lockedAddress>;

/** A lock that has locked nothing yet. */
export function emptyLock(): Lock {
  return {
    about:
      'Every address and anchor ever published, with the fingerprint of its text. Written by: npm run permalinks',
    version: 1,
    addresses: {},
  };
}

/** Reads the lock. In: its text, or undefined when there is none. Out: the lock (empty when unreadable), and issues. */
export function readLock(text: string | undefined): { lock: Lock; issues: Issue[] } {
  if (text === undefined) return { lock: emptyLock(), issues: [] };
  try {
    return { lock: lock.parse(JSON.parse(text)), issues: [] };
  } catch (error) {
    const reason =
      error instanceof z.ZodError
        ? error.issues.map((one) => `${one.path.join('.')}: ${one.message}`).join('; ')
        : error instanceof Error
          ? error.message
          : 'it is not JSON';
    const offset = Number(/position (\d+)/.exec(reason)?.[1] ?? 0);
    const before = text.slice(0, offset).split('\n');
    const place = { file: lockFile, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    return { lock: emptyLock(), issues: [issue('LockUnreadable', place, { reason })] };
  }
}

/** The lock's text: sorted addresses, anchors in their own order, one a line, so that a difference reads well. */
export function writeLock(value: Lock): string {
  const addresses = Object.fromEntries(Object.entries(value.addresses).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ ...value, addresses }, null, 1)}\n`;
}
