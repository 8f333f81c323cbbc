/** content/permalinks.lock.json: every address and anchor ever published, with the fingerprint of its text. */
import { createHash } from 'node:crypto';
import { issue, type Issue } from '../issues/issue.ts';
import { jsonKeys } from './json-keys.ts';
import { lockFaults, type LockFault } from './lock-faults.ts';

/** The lock's path, below the folder that holds content/. */
export const lockFile = 'content/permalinks.lock.json';

/** What is wrong with one entry is often wrong with all. */
const mostTold = 20;

/** A lock that has locked nothing yet. */
export function emptyLock(): Lock {
  return {
    about:
      'Every address and anchor ever published, with the fingerprint of its text. Written by: npm run permalinks',
    version: 3,
    addresses: {},
  };
}

/**
 * Reads the lock.
 * In: its text, or undefined when there is none; a byte-order mark and line ends of any kind are as good as none. Out: the
 * lock (empty when unreadable), and issues, twenty at most: no JSON, another form, a key that stands twice.
 */
export function readLock(text: string | undefined): { lock: Lock; issues: Issue[] } {
  if (text === undefined) return { lock: emptyLock(), issues: [] };
  const json = text.replace(/^\ufeff/, '');
  const unreadable = ({ reason, offset }: PlacedFault): Issue => {
    const before = json.slice(0, offset).split(/\r\n?|\n/);
    const place = { file: lockFile, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    return issue('LockUnreadable', place, { reason });
  };
  const refused = (faults: readonly PlacedFault[]) => ({
    lock: emptyLock(),
    issues: faults.slice(0, mostTold).map(unreadable),
  });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return refused([{ reason: 'from here on it is not well formed', offset: offsetOfError(error, json) }]);
  }
  // What the parser passed over explains what seems to be missing.
  const keys = keyFaults(json);
  if (keys.length > 0) return refused(keys);
  const faults = lockFaults(value, mostTold);
  return faults.length === 0 ? { lock: value as Lock, issues: [] } : refused(placed(faults, json));
}

/** Where the parser stopped. It names no place when the text ends too early. */
function offsetOfError(error: unknown, json: string): number {
  const [, position] = /position (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
  return position === undefined ? json.trimEnd().length : Number(position);
}

/** What the parser passes over: of two equal keys the first, and the key of every object. */
function keyFaults(json: string): PlacedFault[] {
  const faults: PlacedFault[] = [];
  for (const { path, offset, isTwice } of jsonKeys(json)) {
    const key = path.at(-1) ?? '';
    if (isTwice) faults.push({ reason: `the key "${key}" stands twice`, offset });
    if (key === '__proto__') faults.push({ reason: `the key "${key}" is none of the lock's`, offset });
  }
  return faults;
}

/** Every fault is looked up by its path in one pass over the text. */
function placed(faults: readonly LockFault[], json: string): PlacedFault[] {
  const nearest = faults.map(() => ({ depth: 0, offset: 0 }));
  for (const { path, offset } of jsonKeys(json)) {
    faults.forEach((fault, i) => {
      const best = nearest[i];
      if (!best || path.length <= best.depth || path.length > fault.path.length) return;
      if (path.every((step, at) => step === fault.path[at])) nearest[i] = { depth: path.length, offset };
    });
  }
  return faults.map(({ reason }, i) => ({ reason, offset: nearest[i]?.offset ?? 0 }));
}

/** What is wrong, and where in the text of the lock. */
interface PlacedFault {
  readonly reason: string;
  readonly offset: number;
}

/** In: what a lock holds of an address, or nothing. Out: 16 hexadecimal digits; `new` for nothing. */
export function entryDigest(entry: LockedAddress | undefined): string {
  if (!entry) return 'new';
  return createHash('sha256').update(JSON.stringify(entry)).digest('hex').slice(0, 16);
}

/** The lock's text: sorted addresses, anchors in their own order, one a line, so that a difference reads well. */
export function writeLock(value: Lock): string {
  const addresses = Object.fromEntries(Object.entries(value.addresses).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ ...value, addresses }, null, 1)}\n`;
}

/** The lock as a value. */
export interface Lock {
  readonly about: string;
  /** 1 held no events; 2 no claims and no citations. */
  readonly version: 1 | 2 | 3;
  /**
   * By address below the home page: `articles/goble-2015-defecting`. `events/ID` stands for `/timeline/#ID`,
   * `claims/ARTICLE.ID` for `/figures/#ARTICLE.ID`, `sources/ARTICLE.ID` for `/sources/#ARTICLE.ID`; `people/~DIGEST` for what
   * was taken away with its name (removed-address.ts).
   */
  readonly addresses: Readonly<Record<string, LockedAddress>>;
}

/** What the lock holds of one address. */
export interface LockedAddress {
  /** How many entries the article's list of corrections had when this was written. */
  readonly corrections: number;
  /**
   * `p1`, `p7.2`, `s1`, `n1`: fingerprint, or null when retired. `p7`, when it is a list or table: `parts`, or null. `r1`: the anchor
   * of the note it refers to, or null.
   */
  readonly anchors: Readonly<Record<string, string | null>>;
}
