/** Makes the table of names that the browser loads: every record under every spelling, in few bytes. Pure. */
import { isAcronym, nameKey, nameWords } from '../lookup/name-key.ts';
import { type NameFacts, type NameRow, type NamesTable, readNames, usualId } from '../lookup/names.ts';
import { mistakenWords } from './mistaken-words.ts';

/**
 * Makes the table. A spelling with the same nameKey() as another of its record is left out (Астана beside
 * Astana): the browser folds what is typed in the same way.
 *
 * Scale: about 6 bytes a spelling when compressed, so some 600 kB for 5,000 records. Above that number the table is cut
 * into one file for each first letter of the words' soundKey(), a record standing in each file of its spellings, and
 * the browser asks for the files of what was typed; rows, keys and matching stay as they are.
 *
 * In: the records, with how often and in how many articles each is mentioned; `ordinary`, words that readers may type
 * and that name nobody. Out: the table, plain data; the same records in the same order give the same bytes.
 */
export function namesTable(records: readonly ListedName[], ordinary: Iterable<string>): NamesTable {
  const places = new Map(records.map(({ reference }, index) => [reference, index]));
  const rows = records.map((listed): NameRow => {
    const { reference, name, kind, mentions, articles, cited } = listed;
    const [folder = '', id = ''] = reference.split('/');
    const seen = new Set([nameKey(name)]);
    function unseen(spellings: readonly string[]): string {
      return spellings
        .filter((text) => seen.size < seen.add(nameKey(text)).size)
        .map(inLatin)
        .join('|');
    }
    const printed = unseen(listed.printed);
    return [
      folder.slice(0, 2) + (id === usualId(name) ? '' : id),
      name,
      listed.printed.includes(name) ? 1 : 0,
      printed,
      unseen(listed.further),
      kind,
      mentions,
      articles,
      listed.parents.flatMap((parent) => places.get(parent) ?? []),
      cited ? 1 : listed.private ? 2 : 0,
    ];
  });
  return { rows, ordinary: mistakenWords(ordinary, readNames({ rows, ordinary: '' })).join(' ') };
}

/** Cyrillic as the folding writes it, a third of the bytes: what is typed is folded before it is looked up. */
function inLatin(text: string): string {
  if (!/\p{Script=Cyrillic}/u.test(text)) return text;
  return isAcronym(text) ? nameKey(text).toUpperCase() : nameWords(text).join(' ');
}

/** A record, as the table is made from it. */
export interface ListedName extends NameFacts {
  /** References of the places in which a place lies. */
  readonly parents: readonly string[];
}
