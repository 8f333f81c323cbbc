/** People, places and organisations as pages link to them. */
import type { Archive } from '../archive/archive.ts';
import { recordUrl } from '../urls.ts';

/** In: the archive and a reference, `people/kadyr-malikov`. Out: its link. @throws RangeError when there is no such record. */
export function nameLink(archive: Archive, reference: string): NameLink {
  const { folder, record } = archive.name(reference);
  return { reference, folder, name: record.name, sort: record.sort, url: recordUrl(reference) };
}

/** A record's name and page. */
export interface NameLink {
  readonly reference: string;
  readonly folder: 'people' | 'places' | 'organisations';
  readonly name: string;
  /** As an index sorts it: "Karin, Yerlan". */
  readonly sort: string;
  readonly url: string;
}
