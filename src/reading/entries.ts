/** Claims and citations: entries of a list, each published at an anchor there and held by the lock. */
import { issue, type Issue } from '../issues/issue.ts';
import type { ContentList } from './bytes/list-content.ts';
import type { Records } from './records/read-records.ts';
import { unreadRecords } from './records/unread-records.ts';

/** The folders whose files hold entries: the name of a file is the id of the article that it is on. */
const folders = ['claims', 'sources'] as const;

/** In: an address of the lock or of content/moved.yaml. Out: whether it is that of an entry, `claims/ARTICLE.ID`. */
export function isEntry(address: string): boolean {
  return /^(?:claims|sources)\//.test(address);
}

/** In: the address of an entry, `claims/ARTICLE.ID`. Out: the path of the file that holds it, below the folder that holds content/. */
export function fileOfEntry(address: string): string {
  return `content/${address.replace(/\..*$/, '')}.yaml`;
}

/** In: the records that could be read. Out: the address of each claim and citation, as the lock has it, with its file. */
export function entryAddresses(records: Pick<Records, 'claims' | 'sources'>): Map<string, string> {
  const addresses = new Map<string, string>();
  for (const folder of folders)
    for (const { file, facts } of records[folder]) {
      const list = file.replace(/^content\/|\.yaml$/g, '');
      for (const id of facts[folder] ?? []) addresses.set(`${list}.${id}`, file);
    }
  return addresses;
}

/** In: what lies in content/, and the records that could be read. Out: the files of entries that could not: of theirs nothing can be said. */
export function unreadEntries(list: ContentList, records: Records): Set<string> {
  return new Set(
    folders.flatMap((folder) =>
      unreadRecords(folder, { list, records }).map((id) => `content/${folder}/${id}.yaml`),
    ),
  );
}

/**
 * In: the addresses of entries that are in the lock and no longer in content/; what lies in content/. Out: an issue for each, and one
 * for all of a file that is gone.
 */
export function lostEntries(lost: readonly string[], list: Pick<ContentList, 'present'>): Issue[] {
  const present = new Set(
    folders.flatMap((folder) => (list.present[folder] ?? []).map((name) => `content/${folder}/${name}`)),
  );
  return [...byFile(lost, fileOfEntry)].flatMap(([file, entries]) => {
    const place = { file, line: 1, column: 1 };
    if (present.has(file))
      return entries.map((entry) => issue('EntryLost', place, { entry, address: anchorOf(entry), file }));
    const [first = ''] = entries;
    return [issue('EntriesLost', place, { file, first, address: anchorOf(first), entries: entries.length })];
  });
}

/** In: the addresses of entries that the lock does not have yet, with their files. Out: an issue for each file. */
export function newEntries(added: readonly (readonly [address: string, file: string])[]): Issue[] {
  return [...byFile(added, ([, file]) => file)].map(([file, [first, ...more]]) =>
    issue(
      'AddressNew',
      { file, line: 1, column: 1 },
      { address: anchorOf(first?.[0] ?? ''), more: more.length },
    ),
  );
}

/** In: the address of an entry. Out: as a reader opens it, `/figures/#ARTICLE.ID`, `/sources/#ARTICLE.ID`. */
export function anchorOf(entry: string): string {
  const id = idIn(entry);
  return entry.startsWith('claims/') ? `/figures/#${id}` : `/sources/#${id}`;
}

function idIn(address: string): string {
  return address.slice(address.indexOf('/') + 1);
}

function byFile<Value>(values: readonly Value[], fileOf: (value: Value) => string): Map<string, Value[]> {
  const files = new Map<string, Value[]>();
  for (const value of values) {
    const file = fileOf(value);
    const there = files.get(file) ?? [];
    if (there.length === 0) files.set(file, there);
    there.push(value);
  }
  return files;
}
