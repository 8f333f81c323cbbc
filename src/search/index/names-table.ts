/** Makes the table of names that the browser loads: every record under every spelling, in few bytes. Pure. */
import { inNationalLetters, isAcronym, nameKey, nameWords } from '../lookup/name-key.ts';
import { looseMark } from '../lookup/gathered-names.ts';
import type { NameFacts } from '../lookup/name-types.ts';
import { type NameRow, type NamesTable, readNames, usualId } from '../lookup/names.ts';
import { type KeptNear, mistakenWords } from './mistaken-words.ts';

/**
 * Makes the table. A spelling with the same nameKey() as another of its record is left out (Астана beside
 * Astana): the browser folds what is typed in the same way.
 *
 * Scale: about 6 bytes a spelling when compressed, so some 600 kB for 5,000 records. Above that number the table is cut
 * into one file for each first letter of the words' soundKey(), a record standing in each file of its spellings, and
 * the browser asks for the files of what was typed; rows, keys and matching stay as they are.
 *
 * In: the records, with how often and in how many articles each is mentioned; words that name nobody here: `ordinary` ones, and
 * names of `strangers`; `kept`, what was found of them
 * before. Out: the table, plain data; the same records in the same order give the same bytes.
 */
export function namesTable(
  records: readonly ListedName[],
  ordinary: Iterable<string>,
  { strangers = [], kept }: { strangers?: readonly string[]; kept?: KeptNear | undefined } = {},
): NamesTable {
  const places = new Map(records.map(({ reference }, index) => [reference, index]));
  const rows = records.map((listed): NameRow => {
    const { reference, name, kind, mentions, articles, cited } = listed;
    const [folder = '', id = ''] = reference.split('/');
    const seen = new Set([nameKey(name)]);
    function unseen(spellings: readonly string[]): string[] {
      return spellings.filter((text) => seen.size < seen.add(nameKey(text)).size).map(inLatin);
    }
    const written = [...listed.printed, ...listed.further].flatMap((text) => inNationalLetters(text));
    const printed = unseen(listed.printed);
    const further = unseen([
      ...listed.further.filter((text) => inNationalLetters(text).length === 0),
      ...written,
    ]);
    const loose = unseen(listed.further).map((text) => looseMark + text);
    return [
      folder.slice(0, 2) + (id === usualId(name) ? '' : id),
      name,
      listed.printed.includes(name) ? 1 : 0,
      printed.join('|'),
      [...further, ...loose].join('|'),
      kind,
      mentions,
      articles,
      listed.parents.flatMap((parent) => places.get(parent) ?? []),
      cited ? 1 : listed.private ? 2 : 0,
    ];
  });
  const names = readNames({ rows, ordinary: '' });
  const mistaken = mistakenWords([...ordinary, ...strangers], names, { strangers: new Set(strangers), kept });
  return { rows, ordinary: mistaken.join(' ') };
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
