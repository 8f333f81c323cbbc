/** A change of records, thought out: which files it changes, and what a person should know of it. Pure. */
import { parse, parseDocument } from 'yaml';
import { isRemovedAddress, removedAddress } from '../../src/permalinks/removed-address.ts';
import { writeLock, type Lock } from '../../src/permalinks/lock.ts';
import type { MovedRecord } from '../../src/records/moved.ts';
import type { FileChanges } from './change-files.ts';
import { folderOf, type RecordCommand } from './command.ts';
import { editYaml } from './content-files.ts';
import { joinRecords } from './join-records.ts';
import { movedIn, withMoved } from './moved-list.ts';
import { RecordRefusal } from './record-refusal.ts';
import { moveReference, setValue } from './yaml-edits.ts';

const movedPath = 'content/moved.yaml';
const lockPath = 'content/permalinks.lock.json';

/**
 * In: the command; the files of content/ as text, the lock, the day. Out: the new text of each file that changes, and lines
 * that say what changes.
 * @throws RecordRefusal when a record is not there, or stands in the way.
 */
export function planChange(
  { does, from, to, reason }: RecordCommand,
  { files, lock, today }: { files: ReadonlyMap<string, string>; lock: Lock; today: string },
): Plan {
  const source = sourceOf(from, files);
  const [target, ...others] = to;
  for (const other of others) sourceOf(other, files);
  const isPrivate = isPrivatePerson(from, source);
  const nameless = does === 'retire' && isPrivate;
  if (nameless && reason !== undefined) refuseNames(reason, source);
  const changes = new Map<string, string | null>();
  const lines: string[] = [];
  const notes: string[] = [];

  for (const [path, text] of files) {
    if (path === fileOf(from) || path === movedPath) continue;
    const self = path.replace(/^content\/|\.yaml$/g, '');
    const touched: number[] = [];
    const edited = editYaml(path, text, (yaml) => {
      const move = moveReference(yaml, { from, to: target, self });
      touched.push(...move.lines.map((line) => line + (path.endsWith('.md') ? 1 : 0)));
      return move.text;
    });
    if (touched.length === 0) continue;
    changes.set(path, edited);
    const how = target === undefined || self === target ? 'without it' : `names ${target}`;
    lines.push(`${path}: ${how} (line ${touched.join(', ')})`);
  }
  const staying = target === undefined || !files.has(fileOf(target)) ? undefined : sourceOf(target, files);
  if (does === 'rename' && staying !== undefined)
    throw new RecordRefusal(
      `${target ?? ''} is there already.`,
      `To make one of the two: npm run record -- merge ${from} ${target ?? ''}`,
    );
  if (does === 'merge' && staying === undefined) sourceOf(target ?? '', files);
  if (target !== undefined && staying === undefined) {
    refuseUsed(target, lock, files);
    const own = moveReference(source, { from, to: target, self: target }).text;
    const id = target.slice(target.indexOf('/') + 1);
    changes.set(fileOf(target), setValue(own, { key: 'id', value: id }));
    lines.unshift(`${fileOf(from)} becomes ${fileOf(target)}`);
  } else if (target !== undefined && staying !== undefined) {
    if (isPrivate !== isPrivatePerson(target, staying))
      throw new RecordRefusal(
        'One of the two is a private person and the other is not.',
        'Decide what the person is, and write it in both records first.',
      );
    const joined = joinRecords(folderOf(from), {
      goes: source,
      stays: changes.get(fileOf(target)) ?? staying,
    });
    changes.set(fileOf(target), joined.text);
    lines.unshift(`${fileOf(from)} goes`, ...joined.added.map((one) => `${fileOf(target)} takes ${one}`));
    notes.push(...joined.dropped.map((one) => `Of ${from} this is not kept: ${one}`));
  } else lines.unshift(`${fileOf(from)} goes`);
  changes.set(fileOf(from), null);

  const gone: MovedRecord = {
    from,
    how: hows[does],
    to: [...to],
    date: today,
    ...(reason === undefined ? {} : { reason }),
  };
  if (isPublished(from, lock)) {
    changes.set(movedPath, withMoved(files.get(movedPath), { gone, nameless }));
    lines.push(`${movedPath}: ${nameless ? 'a page went; no name is left' : told(gone)}`);
  }
  const named = movedIn(files.get(movedPath)).filter((one) => one.to.includes(from));
  const next = nextLock(lock, { from, to, unnamed: nameless ? [from, ...named.map((one) => one.from)] : [] });
  if (next !== lock) {
    changes.set(lockPath, writeLock(next));
    const fresh = to.filter((one) => !Object.hasOwn(lock.addresses, one)).join(', ');
    lines.push(`${lockPath}: ${nameless ? 'a digest stands for the address' : `takes ${fresh}`}`);
  }
  return { changes, lines, notes, isPrivate: nameless };
}

const hows = {
  rename: 'renamed',
  merge: 'merged',
  split: 'split',
  retire: 'retired',
  finish: 'retired',
} as const;

/** In: `people/x`. Out: the path of its file. */
export function fileOf(record: string): string {
  return `content/${record}.yaml`;
}

function sourceOf(record: string, files: ReadonlyMap<string, string>): string {
  const source = files.get(fileOf(record));
  if (source !== undefined) {
    if (parseDocument(source).errors.length === 0) return source;
    throw new RecordRefusal(
      `${fileOf(record)} cannot be read as it is.`,
      'Run npm run check, and settle what it says of it.',
    );
  }
  const hint = record.includes('/') ? `Look at the names in content/${folderOf(record)}/.` : '';
  throw new RecordRefusal(`There is no record ${record}.`, hint);
}

function isPrivatePerson(record: string, source: string): boolean {
  return record.startsWith('people/') && (parse(source) as { private?: unknown } | null)?.private === true;
}

/** What readers are told may not name whom it is about. */
function refuseNames(reason: string, source: string): void {
  const { name = '', printed = [] } = parse(source) as { name?: string; printed?: { text: string }[] };
  const words = [name, ...printed.map(({ text }) => text)].flatMap((one) => one.split(/[^\p{L}]+/u));
  const named = words.find((word) => word.length > 2 && reason.toLowerCase().includes(word.toLowerCase()));
  if (named !== undefined)
    throw new RecordRefusal(
      `The reason names the person: “${named}”.`,
      'Say it without the name; readers see it.',
    );
}

function refuseUsed(record: string, lock: Lock, files: ReadonlyMap<string, string>): void {
  const isUsed =
    Object.hasOwn(lock.addresses, record) ||
    Object.keys(lock.addresses).some((one) => isRemovedAddress(one) && one === removedAddress(record)) ||
    (files.get(movedPath) ?? '').includes(`from: ${record}\n`);
  if (isUsed)
    throw new RecordRefusal(
      `${record} was the address of another record.`,
      'No address is used again: choose another id.',
    );
}

/** An address that no lock holds has been seen by nobody. A lock of the first form holds no events. */
function isPublished(record: string, { addresses, version }: Lock): boolean {
  return Object.hasOwn(addresses, record) || (version === 1 && record.startsWith('events/'));
}

function nextLock(
  lock: Lock,
  { from, to, unnamed }: { from: string; to: readonly string[]; unnamed: readonly string[] },
): Lock {
  const holds = lock.version > 1 || !from.startsWith('events/');
  const fresh = holds ? to.filter((one) => !Object.hasOwn(lock.addresses, one)) : [];
  const swapped = unnamed.filter((one) => Object.hasOwn(lock.addresses, one));
  if (fresh.length === 0 && swapped.length === 0) return lock;
  const addresses = { ...lock.addresses };
  const entry = { corrections: 0, anchors: {} };
  for (const one of fresh) addresses[one] = entry;
  for (const one of swapped) {
    addresses[removedAddress(one)] = entry;
    Reflect.deleteProperty(addresses, one);
  }
  return { ...lock, addresses };
}

function told({ from, how, to }: MovedRecord): string {
  return to.length === 0 ? `${from} was ${how}` : `${from} was ${how}: ${to.join(', ')}`;
}

/** What a change would do. */
export interface Plan {
  readonly changes: FileChanges;
  readonly lines: readonly string[];
  /** What a person may want to do by hand. */
  readonly notes: readonly string[];
  /** Whether no name may be left. */
  readonly isPrivate: boolean;
}
