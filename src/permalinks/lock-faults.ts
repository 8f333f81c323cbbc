/** What of a lock has not the form that it must have. Pure, and linear: it stops when enough is found. */
import { wholeOf } from '../records/forms/anchor.ts';
import { parts } from './assign-parts.ts';

/**
 * In: what the JSON of a lock says; how many faults to find at most. Out: the faults, in the lock's order, each with the keys
 * that lead to it.
 */
export function lockFaults(value: unknown, most: number): LockFault[] {
  const found: LockFault[] = [];
  for (const fault of faultsOf(value)) {
    found.push(fault);
    if (found.length === most) break;
  }
  return found;
}

function* faultsOf(value: unknown): Generator<LockFault> {
  if (!isGroup(value)) {
    yield { path: [], reason: 'it is no group of fields' };
    return;
  }
  yield* keysOf(value, { known: ['about', 'version', 'addresses'], path: [] });
  const { about, version, addresses } = value;
  if (about !== undefined && typeof about !== 'string')
    yield { path: ['about'], reason: '"about" is no text' };
  if (version !== undefined && version !== 1 && version !== 2 && version !== 3)
    yield { path: ['version'], reason: 'its version is none that this program knows' };
  if (addresses === undefined) return;
  if (!isGroup(addresses)) {
    yield { path: ['addresses'], reason: '"addresses" is no group of addresses' };
    return;
  }
  for (const address in addresses) {
    if (!addressForm.test(address))
      yield { path: ['addresses', address], reason: `"${address}" is none of our addresses` };
    else if (version === 1 && address.startsWith('events/'))
      yield { path: ['version'], reason: 'it is of version 1, which held no events, and has some' };
    else if ((version === 1 || version === 2) && /^(?:claims|sources)\//.test(address))
      yield {
        path: ['version'],
        reason: `it is of version ${version}, which held no claims and no citations, and has some`,
      };
    yield* entryFaults(addresses[address], address);
  }
}

function* entryFaults(entry: unknown, address: string): Generator<LockFault> {
  const path = ['addresses', address];
  if (!isGroup(entry)) {
    yield { path, reason: `"${address}" is no group of fields` };
    return;
  }
  yield* keysOf(entry, { known: ['corrections', 'anchors'], path });
  const { corrections, anchors } = entry;
  if (corrections !== undefined && !isCount(corrections))
    yield {
      path: [...path, 'corrections'],
      reason: `"${address}" counts its corrections by no whole number`,
    };
  if (anchors === undefined) return;
  if (!isGroup(anchors)) {
    yield { path: [...path, 'anchors'], reason: `"${address}" has no group of anchors` };
    return;
  }
  for (const anchor in anchors) {
    const fault = anchorFault(anchor, anchors);
    if (fault !== undefined) yield { path: [...path, 'anchors', anchor], reason: `${address}, ${fault}` };
    const before = anchorForm.test(anchor) ? numberBefore(anchor) : undefined;
    if (before !== undefined && !Object.hasOwn(anchors, before))
      yield {
        path: [...path, 'anchors', anchor],
        reason: `${address}, ${before} is missing before ${anchor}, and no number is ever left out`,
      };
  }
}

function* keysOf(
  group: Group,
  { known, path }: { known: readonly string[]; path: readonly string[] },
): Generator<LockFault> {
  for (const key of known)
    if (group[key] === undefined) yield { path, reason: `the key "${key}" is missing` };
  for (const key in group)
    if (!known.includes(key))
      yield { path: [...path, key], reason: `the key "${key}" is none of the lock's` };
}

function anchorFault(anchor: string, anchors: Group): string | undefined {
  if (!anchorForm.test(anchor)) return `"${anchor}" is no anchor`;
  const print = anchors[anchor];
  if (print === null) return undefined;
  if (typeof print !== 'string') return `${anchor} has no fingerprint`;
  const whole = wholeOf(anchor);
  if (whole !== undefined && anchors[whole] !== parts && anchors[whole] !== null)
    return `${anchor} stands in no list or table of the lock`;
  if (print === parts && /^p\d+[a-z]*$/.test(anchor)) return undefined;
  if (!anchor.startsWith('r'))
    return fingerprintForm.test(print) ? undefined : `${anchor} has no fingerprint`;
  // A marker has its note's number: text/reference-anchors.ts.
  const isOfNote = /\d+/.exec(anchor)?.[0] === /^n(\d+)[a-z]*$/.exec(print)?.[1];
  return isOfNote && Object.hasOwn(anchors, print)
    ? undefined
    : `${anchor} does not refer to a note of its number`;
}

/** Numbers are given one after another and stay when their text goes, so one that is missing was cut out. */
function numberBefore(anchor: string): string | undefined {
  const [, kind = '', digits = '', letters = ''] = /^([pns]|p\d+[a-z]*\.)(\d+)([a-z]*)$/.exec(anchor) ?? [];
  // The letters after z are two, and so on: only the last of them is counted down.
  if (kind === '' || letters.length > 1) return undefined;
  if (letters !== '')
    return letters === 'a'
      ? digitsAbove(`${kind}${digits}`)
      : `${kind}${digits}${String.fromCharCode(letters.charCodeAt(0) - 1)}`;
  return digitsAbove(`${kind}${Number(digits) - 1}`);
}

/** There is no paragraph 0: `p0a` stands before all others. Before what stands in a list stands the list. */
function digitsAbove(anchor: string): string | undefined {
  if (/\.0$/.test(anchor)) return wholeOf(anchor);
  return /^[pns]0$/.test(anchor) ? undefined : anchor;
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

const addressForm =
  /^(?:(?:articles|people|places|organisations|questions|events)\/[a-z0-9]+(?:-[a-z0-9]+)*|(?:claims|sources)\/[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*|people\/~[0-9a-f]{16})$/;
/** Number and letters of an anchor; no text has a million paragraphs. */
const anchorForm = /^(?:[pnrs]\d{1,6}[a-z]{0,4}|p\d{1,6}[a-z]{0,4}\.\d{1,6}[a-z]{0,4})$/;
const fingerprintForm = /^[0-9a-f]{16}\/[0-9a-f]{32}$/;

type Group = Readonly<Record<string, unknown>>;

/** Something in a lock that cannot be. */
export interface LockFault {
  /** The keys that lead to it. */
  readonly path: readonly string[];
  /** What is so, in words that go on from "The lock cannot be read:". */
  readonly reason: string;
}
