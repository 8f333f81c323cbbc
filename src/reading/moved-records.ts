/** content/moved.yaml: the records that went, read, and held against those that are there. */
import { issue, type Issue } from '../issues/issue.ts';
import type { OpenedLock } from '../permalinks/open-lock.ts';
import { isRemovedAddress, removedAddress } from '../permalinks/removed-address.ts';
import { isFuture } from '../records/date-order.ts';
import { movedFile, type MovedRecord } from '../records/moved.ts';
import { isHeldBy } from './addresses.ts';
import { decode } from './bytes/decode.ts';
import type { KnownFiles } from './bytes/known-files.ts';
import type { ContentList } from './bytes/list-content.ts';
import { fileOfEntry, isEntry } from './entries.ts';
import { fieldName } from './yaml/field-name.ts';
import { validate } from './yaml/validate.ts';
import { readYaml, type YamlValue } from './yaml/yaml.ts';

/** The list's path, below the folder that holds content/. */
export const movedPath = 'content/moved.yaml';

/** The list only grows: some 40,000 entries. */
const mostCharacters = 5_000_000;

/** In: what lies in content/, its files, and today. Out: the records that went, where they are written, and issues. */
export function readMoved(
  list: ContentList,
  { files, today }: { files: KnownFiles; today: string },
): ReadMoved {
  if (list.moved !== 'file') return { moved: [], isReadable: list.moved === 'none', issues: [] };
  const { text, issues } = decode(files.readAgain(movedPath), movedPath);
  if (text === '' && issues.length > 0) return { moved: [], isReadable: false, issues };
  const yaml = readYaml(text, { file: movedPath, lineBefore: 0, mostCharacters });
  const { record, issues: faults } = validate(yaml, movedFile);
  issues.push(...faults);
  record?.moved.forEach(({ date }, i) => {
    const path = ['moved', i, 'date'];
    if (isFuture(date, today))
      issues.push(issue('FutureDate', yaml.place(path), { field: fieldName(path), date }));
  });
  return { moved: record?.moved ?? [], yaml, isReadable: record !== undefined, issues };
}

/**
 * In: the records that went; the addresses of today, the lock, and the files of entries that could not be read. Out: issues: one that is still there, or there
 * again; one that leads to nothing; one that was never published.
 */
export function movedFaults({ moved, yaml }: ReadMoved, known: KnownAddresses): Issue[] {
  if (!yaml) return [];
  const { addresses, lock, unread } = known;
  const went = new Map(moved.map(({ from, to }) => [from, to]));
  const digests = digestsOf(moved, addresses.keys());
  return moved.flatMap(({ from, to }, i) => {
    const at = (...path: PropertyKey[]) => yaml.place(['moved', i, ...path]);
    const standing = standingRecord(from, { addresses, digests });
    const isKnown = isLocked(from, lock);
    return [
      ...(standing === undefined ? [] : [issue('MovedStands', at('from'), { from, file: standing })]),
      ...(isKnown || standing !== undefined ? [] : [issue('MovedUnlocked', at('from'), { from })]),
      ...to.flatMap((target, j) => {
        if (addresses.has(target) || (isEntry(target) && unread.has(fileOfEntry(target)))) return [];
        const further = went.get(target)?.join(', ');
        return [issue('MovedNowhere', at('to', j), { from, to: target, further })];
      }),
    ];
  });
}

/** The digest of each address among those, when any record that went is known by its digest alone. */
function digestsOf(moved: readonly MovedRecord[], addresses: Iterable<string>): Map<string, string> {
  if (!moved.some(({ from }) => isRemovedAddress(from))) return new Map();
  return new Map([...addresses].map((address) => [removedAddress(address), address]));
}

function standingRecord(
  from: string,
  { addresses, digests }: { addresses: ReadonlyMap<string, string>; digests: ReadonlyMap<string, string> },
): string | undefined {
  return addresses.get(digests.get(from) ?? from);
}

function isLocked(from: string, lock: OpenedLock): boolean {
  if (!lock.isReadable || lock.addresses.has(from)) return true;
  if (!isHeldBy(lock.version, from)) return true;
  return isRemovedAddress(from) && [...lock.addresses.keys()].some((one) => removedAddress(one) === from);
}

/** The list of records that went, read. */
export interface ReadMoved {
  readonly moved: readonly MovedRecord[];
  /** Only when there is a list. */
  readonly yaml?: YamlValue;
  /** False when it is damaged or closed: then nobody can tell what went. */
  readonly isReadable: boolean;
  readonly issues: Issue[];
}

/** What records that went are held against. */
export interface KnownAddresses {
  /** The addresses of today, with their files. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly lock: OpenedLock;
  /** The files of claims and citations that could not be read. */
  readonly unread: ReadonlySet<string>;
}
