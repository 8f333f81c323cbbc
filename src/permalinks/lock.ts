/** content/permalinks.lock.json: every address and anchor ever published, with the fingerprint of its text. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { issue, type Issue } from '../issues/issue.ts';
import { jsonKeys } from './json-keys.ts';

/** The lock's path, below the folder that holds content/. */
export const lockFile = 'content/permalinks.lock.json';

/** Number and letters of an anchor; no text has a million paragraphs. */
const anchorNumber = String.raw`\d{1,6}[a-z]{0,4}`;
const fingerprints = z.string().regex(/^[0-9a-f]{16}\/[0-9a-f]{32}$/, { error: 'is no fingerprint' });

const lockedAddress = z.strictObject({
  /** How many entries the article's list of corrections had when this was written. */
  corrections: z.int().min(0),
  /** `p1`, `n1`: fingerprint, or null when retired. `r1`: the anchor of the note it refers to, or null. */
  anchors: z
    .record(z.string().regex(new RegExp(`^[pnr]${anchorNumber}$`)), z.string().nullable())
    .check(({ value, issues }) => {
      for (const [anchor, print] of Object.entries(value)) {
        const fault = print === null ? undefined : anchorFault(anchor, { print, anchors: value });
        if (fault !== undefined)
          issues.push({ code: 'custom', input: print, path: [anchor], message: fault });
      }
      for (const anchor of numberGaps(Object.keys(value)))
        issues.push({
          code: 'custom',
          input: value,
          path: [],
          message: `${anchor} is missing, and no number is ever left out`,
        });
    }),
});

function anchorFault(
  anchor: string,
  { print, anchors }: { print: string; anchors: Readonly<Record<string, string | null>> },
): string | undefined {
  if (!anchor.startsWith('r')) return fingerprints.safeParse(print).error?.issues[0]?.message;
  // A marker has its note's number: text/reference-anchors.ts.
  const isOfNote = /\d+/.exec(anchor)?.[0] === /^n(\d+)[a-z]*$/.exec(print)?.[1];
  return isOfNote && anchors[print] !== undefined ? undefined : 'does not refer to a note of its number';
}

/** Numbers are given one after another and stay when their text goes, so one that is missing was cut out. */
function numberGaps(anchors: readonly string[]): string[] {
  const known = new Set(anchors);
  return anchors.flatMap((anchor) => {
    const [, kind = '', digits = '', letters = ''] = /^([pn])(\d+)([a-z]*)$/.exec(anchor) ?? [];
    const number = Number(digits);
    // The letters after z are two, and so on: only the last of them is counted down.
    const last = letters.charCodeAt(letters.length - 1);
    const before =
      letters === ''
        ? `${kind}${number - 1}`
        : last > 97
          ? `${kind}${digits}${letters.slice(0, -1)}${String.fromCharCode(last - 1)}`
          : `${kind}${digits}`;
    return kind === '' || before === `${kind}0` || letters.length > 1 || known.has(before) ? [] : [before];
  });
}

const lock = z.strictObject({
  about: z.string(),
  /** 1 held no events. */
  version: z.literal([1, 2], { error: 'is none that this program knows' }),
  /**
   * By address below the home page: `articles/goble-2015-defecting`. `events/ID` stands for `/timeline/#ID`; `people/~DIGEST`
   * for a private person who was taken away (removed-address.ts).
   */
  addresses: z.record(z.string(), lockedAddress),
});

/** The lock as a value. */
export type Lock = z.output<typeof lock>;
/** What the lock holds of one address. */
export type LockedAddress = z.output<typeof lockedAddress>;

/** What is wrong with one entry is often wrong with all. */
const mostTold = 20;

/** A lock that has locked nothing yet. */
export function emptyLock(): Lock {
  return {
    about:
      'Every address and anchor ever published, with the fingerprint of its text. Written by: npm run permalinks',
    version: 2,
    addresses: {},
  };
}

/**
 * Reads the lock.
 * In: its text, or undefined when there is none; a byte-order mark and line ends of any kind are as good as none. Out: the
 * lock (empty when unreadable), and issues: no JSON, another form, a key that stands twice.
 */
export function readLock(text: string | undefined): { lock: Lock; issues: Issue[] } {
  if (text === undefined) return { lock: emptyLock(), issues: [] };
  const json = text.replace(/^\ufeff/, '');
  const unreadable = (reason: string, offset: number): Issue => {
    const before = json.slice(0, offset).split(/\r\n?|\n/);
    const place = { file: lockFile, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    return issue('LockUnreadable', place, { reason });
  };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it is not JSON';
    const offset = Number(/position (\d+)/.exec(reason)?.[1] ?? 0);
    return { lock: emptyLock(), issues: [unreadable(reason.replace(/ in JSON at position.*$/, ''), offset)] };
  }
  const parsed = lock.safeParse(value);
  const issues = parsed.success
    ? keyFaults(json).map(({ reason, offset }) => unreadable(reason, offset))
    : parsed.error.issues.slice(0, mostTold).map(({ code, path, message }) => {
        const reason = `${path.join('.') || 'the whole'}: ${code === 'invalid_key' ? 'is no anchor' : message}`;
        return unreadable(reason, offsetOf(json, path.map(String)));
      });
  return issues.length === 0 && parsed.success
    ? { lock: parsed.data, issues: [] }
    : { lock: emptyLock(), issues };
}

/** What the parser passes over: of two equal keys the first, and the key of every object. */
function keyFaults(json: string): { reason: string; offset: number }[] {
  const faults: { reason: string; offset: number }[] = [];
  for (const { path, offset, isTwice } of jsonKeys(json)) {
    const key = path.at(-1) ?? '';
    if (isTwice) faults.push({ reason: `the key "${key}" stands twice`, offset });
    if (key === '__proto__') faults.push({ reason: `the key "${key}" is none of the lock's`, offset });
  }
  return faults;
}

/** Of the key at a path, or of the nearest around it. */
function offsetOf(json: string, path: readonly string[]): number {
  let nearest = 0;
  let depth = 0;
  for (const key of jsonKeys(json)) {
    if (key.path.length <= depth || !key.path.every((step, i) => step === path[i])) continue;
    depth = key.path.length;
    nearest = key.offset;
  }
  return nearest;
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
