/** What is asked of a person, place or organisation alone. */
import type { NamedRecord } from './archive.ts';

/** In: a record. Out: whether it is a person of whom nothing is given out but the printed forms. */
export function isPrivate({ folder, record }: NamedRecord): boolean {
  return folder === 'people' && record.private;
}

/** In: a record. Out: whether it is one that articles cite, rather than tell of. */
export function isCited(name: NamedRecord): boolean {
  if (name.folder === 'people') return false;
  if (name.folder === 'places') return name.record.citedAsSource;
  return name.record.citedAsSource || ['media outlet', 'journal'].includes(name.record.kind);
}

/** The order of the index. In: two records. Out: as Array.sort() asks. */
export function inOrderOfSortForms(a: NamedRecord, b: NamedRecord): number {
  return collator.compare(a.record.sort, b.record.sort) || (a.reference < b.reference ? -1 : 1);
}

/** Not by the locale of the machine: the same archive must be the same everywhere. */
const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
