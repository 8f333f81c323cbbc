/** The lists of names once they are too long for one page: by letter, then by two letters, then by three. */
import type { Archive } from '../../archive/archive.ts';
import { mostIndexed, mostNames } from '../lists/bounds.ts';
import { divide, type Level } from '../lists/divide.ts';
import { letterLevels } from '../lists/letters.ts';
import { listPages, type ListPages } from '../lists/list-pages.ts';
import type { NameLink } from '../name-links.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { indexOfNames, kindOf, type IndexEntry } from './index-of-names.ts';
import { countedNames, type CountedName } from './most-mentioned.ts';

/** In: the archive. Out: the pages of the index: `k/`, `cyrillic-letters/`, `k/ka/`. */
export const indexPages: (archive: Archive) => ListPages<IndexEntry> = oncePerArchive((archive) => {
  const entries = indexOfNames(archive).flatMap((section) => section.entries);
  const levels = letterLevels<IndexEntry>(({ text }) => text);
  return listPages(divide(entries, { most: mostIndexed.part, whole: mostIndexed.whole, levels }));
});

/** In: the archive and a folder. Out: the pages of its records: `letters/k/`; of organisations `kinds/media-outlet/` first. */
export function recordListPages(archive: Archive, folder: NameLink['folder']): ListPages<CountedName> {
  return allLists(archive)[folder];
}

const allLists = oncePerArchive((archive) => {
  const byLetter = letterLevels<CountedName>(({ sort }) => sort, { prefix: 'letters/' });
  const byKind: Level<CountedName> = {
    isAlways: true,
    keyOf: ({ reference }) => {
      const label = kindOf(archive.name(reference));
      return { key: `kinds/${label.replaceAll(' ', '-')}`, label };
    },
  };
  const pages = (folder: NameLink['folder'], levels: readonly Level<CountedName>[]) =>
    listPages(divide(countedNames(archive, folder), { most: mostNames, levels }));
  return {
    people: pages('people', byLetter),
    places: pages('places', byLetter),
    organisations: pages('organisations', [byKind, ...letterLevels<CountedName>(({ sort }) => sort)]),
  };
});
