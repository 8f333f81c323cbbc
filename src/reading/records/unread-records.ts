/** Files of records that are there and could not be read: what they hold is not missing, only not known. */
import { idOf, type ContentList } from '../bytes/list-content.ts';
import { nameFolders } from './check-names.ts';
import type { Records } from './read-records.ts';

/** In: a kind of record; what lies in content/, and the records read. Out: the ids of the files that have faults. */
export function unreadRecords(kind: keyof Records, { list, records }: Listed): string[] {
  const read = new Set(records[kind].map(({ file }) => file));
  return (list.present[kind] ?? []).filter((name) => !read.has(`content/${kind}/${name}`)).map(idOf);
}

/** In: what lies in content/, and the records read. Out: whether every person, place and organisation could be read. */
export function allNamesRead(listed: Listed): boolean {
  return nameFolders.every((folder) => unreadRecords(folder, listed).length === 0);
}

interface Listed {
  readonly list: ContentList;
  readonly records: Records;
}
