/** Small files that say where an event stands: an event's id does not tell its year. */
import { fileOf } from '../../moved/moved-address.ts';
import { mostEvents } from '../lists/bounds.ts';
import { timelinePages, type TimelineEntry } from './timeline.ts';

/**
 * In: the entries of the timeline. Out: for each file, from 0, the part of the timeline by the id of the entry; about two
 * hundred entries a file, spread by `fileOf`. No file where the timeline is one page.
 */
export function placeFiles(entries: readonly TimelineEntry[]): Record<string, string>[] {
  if (entries.length <= mostEvents) return [];
  const files = Array.from(
    { length: Math.ceil(entries.length / perFile) },
    (): Record<string, string> => ({}),
  );
  for (const { path, entries: own } of timelinePages(entries).values())
    for (const { id } of own) {
      const file = files[fileOf(id, files.length)];
      if (file) file[id] = path;
    }
  return files;
}

const perFile = 200;
