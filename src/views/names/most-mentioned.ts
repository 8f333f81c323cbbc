/** The names that are mentioned most. */
import type { Archive } from '../../archive/archive.ts';
import { isCited, isPrivate } from '../../archive/named-records.ts';
import { nameLink, type NameLink } from '../name-links.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { countsOf, type MentionCounts } from './record-page.ts';

/**
 * In: the archive, one of the folders, and how many to give, eight unless told. Out: its records by number of mentions, the most first, then in
 * the order of the index; private persons and what is never mentioned are left out.
 */
export function mostMentioned(
  archive: Archive,
  folder: NameLink['folder'],
  { most = 8 } = {},
): CountedName[] {
  return countedNames(archive, folder)
    .filter(({ counts, isPrivate }) => counts.mentions > 0 && !isPrivate)
    .sort((a, b) => b.counts.mentions - a.counts.mentions)
    .slice(0, most);
}

/**
 * In: the archive; how many to give. Out: the records of all folders by number of mentions, the most first, as many of them in the
 * order of the folders; private persons, what articles cite rather than tell of, and what is never mentioned are left out.
 */
export function mostNamed(archive: Archive, most: number): CountedName[] {
  return [...allCounted(archive).keys()]
    .flatMap((folder) => mostMentioned(archive, folder, { most: archive.names.length }))
    .filter(({ reference }) => !isCited(archive.name(reference)))
    .sort((a, b) => b.counts.mentions - a.counts.mentions)
    .slice(0, most);
}

/** In: the archive and one of the folders. Out: all its records in the order of the index, with how often they are mentioned. */
export function countedNames(archive: Archive, folder: NameLink['folder']): readonly CountedName[] {
  return allCounted(archive).get(folder) ?? [];
}

const allCounted = oncePerArchive((archive) =>
  Map.groupBy(
    archive.names.map((name) => ({
      ...nameLink(archive, name.reference),
      counts: countsOf(archive.mentionsOf(name.reference)),
      description: name.record.description,
      isPrivate: isPrivate(name),
    })),
    ({ folder }) => folder,
  ),
);

/** A record and how often it is mentioned. */
export interface CountedName extends NameLink {
  readonly counts: MentionCounts;
  /** Who or what it is, in one sentence. */
  readonly description: string;
  /** Not a public figure. */
  readonly isPrivate: boolean;
}
