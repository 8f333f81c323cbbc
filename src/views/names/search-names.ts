/** The archive's names for the search: the table that the browser loads, and what the index keeps of each article. */
import type { Archive, NamedRecord } from '../../archive/archive.ts';
import { isCited, isPrivate } from '../../archive/named-records.ts';
import type { Mention } from '../../names/find-mentions.ts';
import type { KeptNear } from '../../search/index/mistaken-words.ts';
import { namesTable } from '../../search/index/names-table.ts';
import { isDivided } from '../../search/lookup/name-files.ts';
import { knownElsewhere } from '../../search/lookup/known-elsewhere.ts';
import type { NamesTable } from '../../search/lookup/names.ts';
import { ordinaryWords } from '../../search/lookup/ordinary-words.ts';
import { type ArticleNames, type Called, packNames } from '../../search/passages/article-names.ts';
import { countsOf } from './record-page.ts';

/** In: the archive; what was found before of words that are near its names, if it was kept. Out: the table of its names. */
export function searchNames(archive: Archive, kept?: KeptNear): NamesTable {
  const listed = archive.names.map((name) => {
    const { mentions, articles } = countsOf(archive.mentionsOf(name.reference));
    const { record } = name;
    return {
      reference: name.reference,
      name: record.name,
      kind: name.folder === 'people' ? 'person' : name.record.kind,
      printed: record.printed.map(({ text }) => text),
      further: record.further.map(({ text }) => text),
      mentions,
      articles,
      parents: name.folder === 'places' ? name.record.parents : [],
      cited: isCited(name),
      private: isPrivate(name),
    };
  });
  return namesTable(listed, ordinaryWords, { strangers: knownElsewhere, kept });
}

/**
 * In: all records, and the mentions of each article by its id. Out: what the index keeps of each; when the table of names is
 * divided, what they are called too.
 */
export function articleNames(
  records: readonly NamedRecord[],
  mentions: ReadonlyMap<string, readonly Mention[]>,
): Map<string, ArticleNames> {
  const places = records.flatMap((named) => (named.folder === 'places' ? named.record : []));
  const named = new Map(isDivided(records.length) ? records.map((one) => [one.reference, one]) : []);
  function called(reference: string): Called | undefined {
    const record = named.get(reference);
    return record && { name: record.record.name, cited: isCited(record) };
  }
  const parents = new Map(places.map((place) => [`places/${place.id}`, place.parents]));
  function within(reference: string, below: readonly string[] = []): string[] {
    const own = (parents.get(reference) ?? []).filter((parent) => !below.includes(parent));
    return own.flatMap((parent) => [parent, ...within(parent, [...below, reference, parent])]);
  }
  return new Map(
    [...mentions].map(([id, own]) => [id, packNames(own, (reference) => within(reference), called)]),
  );
}
