/** Divides a large table of names into small files, by the first sounds of the words of each spelling. Pure. */
import { sumsInRow, textSum } from '../edition.ts';
import { placesBelow } from './places-below.ts';
import { nameKey } from '../lookup/name-key.ts';
import { beginFile, letterOf, partNames, readDirectory, shortWord, soundFile } from '../lookup/name-files.ts';
import { surnameOf } from '../lookup/gathered-names.ts';
import type { NameRecord, Names, PlaceBelow } from '../lookup/name-types.ts';
import { type NameRow, type NamesFile, type NamesTable, readNames } from '../lookup/names.ts';
import { soundPath } from '../lookup/sound-path.ts';

/**
 * A file for each letter with which names begin, for what is typed first, and a tree of files by soundPath(). A record
 * stands in the file of each of its words and of each spelling written together; a file that grows too large is divided
 * by the next sound, and keeps the words that end there and the most mentioned of the names beneath it.
 *
 * Scale: 50,000 names make about 3,000 files in a few seconds; what the start file says of them is about a kilobyte.
 *
 * In: the whole table; the sums of files of mentions, by reference. Out: the start file, and the other files by name; the same table gives the same files.
 */
export function divideNames(table: NamesTable, sums: ReadonlyMap<string, number> = new Map()): DividedNames {
  const names = readNames(table);
  const sizes = table.rows.map((row) => JSON.stringify(row).length);
  const entries = [...entriesOf(names), ...ordinaryEntries(table)];
  const files = new Map<string, NamesFile>();
  const below = placesBelow(names);
  function travelling(number: number): NameRow[] {
    return table.rows
      .slice(number, number + 1)
      .map((row) => travellingRow(row, sums.get(names.records[number]?.reference ?? '')));
  }
  function put(name: string, own: readonly Entry[]): void {
    const at = [...new Set(own.flatMap(({ row }) => row ?? []))].sort((one, other) => one - other);
    const ordinary = [...new Set(own.flatMap(({ row, word }) => (row === undefined ? word : [])))].join(' ');
    const holding = at.flatMap((number) => {
      const places = below.get(number);
      return places ? [[number, textSum(JSON.stringify({ places }))] as const] : [];
    });
    files.set(name, { at, rows: at.flatMap(travelling), ordinary, holding });
  }
  function fits(own: readonly Entry[]): boolean {
    const counted = new Set<number>();
    let weight = 0;
    for (const { row } of own) {
      if (row === undefined || counted.has(row)) continue;
      counted.add(row);
      weight += sizes[row] ?? 0;
      if (weight > most) return false;
    }
    return true;
  }
  function visit(path: string, own: readonly Entry[]): string {
    const ending = own.filter((entry) => entry.path === path);
    if (path.length > 0 && (fits(own) || ending.length === own.length)) {
      put(soundFile(path), own);
      return path.slice(-1);
    }
    const children = Map.groupBy(
      own.filter((entry) => entry.path !== path),
      (entry) => entry.path.slice(0, path.length + 1),
    );
    if (path.length > 0)
      put(soundFile(path), [...ending, ...(path.includes('.') ? [] : foremost(own, { letters: 3, sizes }))]);
    const inner = [...children]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([child, beneath]) => visit(child, beneath));
    return path === '' ? inner.join('') : `${path.slice(-1)}(${inner.join('')})`;
  }
  const byLetter = Map.groupBy(entries, ({ word }) => letterOf(word));
  for (const [letter, own] of byLetter) {
    const short = own.filter(({ word }) => word.length <= shortWord);
    put(beginFile(letter), [...short, ...foremost(own, { letters: 2, sizes })]);
  }
  const tree = visit(
    '',
    entries.filter(({ word }) => word.length > shortWord),
  );
  const begin = [...byLetter.keys()].sort().join('');
  return {
    start: { tree, begin, sums: sumsOf(files, { tree, begin }) },
    files,
    below: new Map([...below].map(([index, places]) => [names.records[index]?.reference ?? '', places])),
  };
}

/** The most that the rows of a file may weigh, in bytes as they stand; compressed they are about a third. */
const most = 15_000;
/** The same for the rows of names that have other files and are only to be offered early. */
const mostForemost = 7_000;

/** Where a record stands, the most mentioned first: by each word of a person, by telling words of a place, by each whole spelling of all. */
function entriesOf(names: Names): Entry[] {
  const seen = new Map<string, Entry>();
  for (const spelling of names.spellings) {
    const { record, words, key, acronym } = spelling;
    const begins = acronym
      ? []
      : [key, ...(record.folder === 'people' ? [words[0], surnameOf(spelling)] : [])];
    for (const word of new Set([key, ...(tellsByWords(record) ? words : [])])) {
      if (word === '' || (word.length === 1 && word !== key)) continue;
      const id = `${word} ${record.index}`;
      const isBeginning = begins.includes(word) || seen.get(id)?.isBeginning === true;
      seen.set(id, { word, path: soundPath(word), row: record.index, isBeginning });
    }
  }
  const entries = [...seen.values()].sort(
    (one, other) => mentions(names, other) - mentions(names, one) || (one.row ?? 0) - (other.row ?? 0),
  );
  return [...Map.groupBy(entries, ({ word }) => word)].flatMap(([word, own]) => fewer(word, own, names));
}

function tellsByWords({ folder }: NameRecord): boolean {
  return folder !== 'organisations';
}

/**
 * Of a word that many share, not all: a place’s word that more than two places have tells none of them (resolve.ts), and
 * of people the most mentioned are enough, since each stands under its other words and as a whole too.
 */
function fewer(word: string, own: readonly Entry[], names: Names): Entry[] {
  if (own.length <= 3) return [...own];
  const written = new Set((names.byKey.get(word) ?? []).map(({ record }) => record.index));
  const whole = own.filter(({ row }) => written.has(row ?? -1));
  const rest = own.filter(({ row }) => !written.has(row ?? -1));
  const people = rest.filter(({ row }) => names.records[row ?? -1]?.folder === 'people');
  const places = rest.filter(({ row }) => names.records[row ?? -1]?.folder === 'places');
  return [...whole, ...people.slice(0, mostOfOneWord), ...places.slice(0, 3)];
}

const mostOfOneWord = 100;

/** Ordinary words stand where they are looked up. */
function ordinaryEntries({ ordinary }: NamesTable): Entry[] {
  return ordinary
    .split(' ')
    .filter(Boolean)
    .map((word) => ({ word: nameKey(word), row: undefined, isBeginning: false }))
    .map((entry) => ({ ...entry, path: soundPath(entry.word) }));
}

/** Of each beginning the most mentioned names, then of all, as many as a file may hold. */
function foremost(
  own: readonly Entry[],
  { letters, sizes }: { letters: number; sizes: readonly number[] },
): Entry[] {
  const begin = own.filter(({ isBeginning }) => isBeginning);
  const first = [...Map.groupBy(begin, ({ word }) => word.slice(0, letters)).values()];
  const chosen = new Map<number, Entry>();
  let weight = 0;
  for (const entry of [...first.flatMap((few) => few.slice(0, 3)), ...begin]) {
    if (entry.row === undefined || chosen.has(entry.row)) continue;
    weight += sizes[entry.row] ?? 0;
    if (weight > mostForemost) break;
    chosen.set(entry.row, entry);
  }
  return [...chosen.values()];
}

function mentions(names: Names, { row }: Entry): number {
  return names.records[row ?? -1]?.mentions ?? 0;
}

function sumsOf(files: DividedNames['files'], directory: { tree: string; begin: string }): string {
  return sumsInRow(
    partNames(readDirectory(directory)).map((name) => textSum(JSON.stringify(files.get(name)))),
  );
}

/** Without its parents, and with the sum of its mentions. */
function travellingRow(row: NameRow, sum: number | undefined): NameRow {
  const [id, name, isPrinted, printed, further, kind, mentioned, articles, , flag] = row;
  const own = [id, name, isPrinted, printed, further, kind, mentioned, articles, [], flag] as const;
  return sum === undefined ? own : [...own, sum];
}

/** A word under which a record is looked up; without a record, an ordinary word. */
interface Entry {
  /** Folded. */
  readonly word: string;
  readonly path: string;
  /** The record’s number in the whole table. */
  readonly row: number | undefined;
  /** One may begin to type the name with it. */
  readonly isBeginning: boolean;
}

/** The files of a divided table. */
export interface DividedNames {
  readonly start: StartFile;
  readonly files: ReadonlyMap<string, NamesFile>;
  /** The mentioned places that lie in a place, near and far, by its reference. */
  readonly below: ReadonlyMap<string, readonly PlaceBelow[]>;
}

/** What is loaded first: the files there are. */
export interface StartFile {
  /** The letters of paths; what a divided one holds follows in brackets. */
  readonly tree: string;
  /** The letters with which names begin. */
  readonly begin: string;
  /** The sums of the other files with rows, in the order of partNames(), as sumsInRow() writes them. */
  readonly sums: string;
}
