/** The names of the archive as the search knows them: a compact table that travels, and what is looked up in. Pure. */
import { gathered } from './gathered-names.ts';
import { nameWords } from './name-key.ts';
import type { NameRecord, Names, Spelling } from './name-types.ts';

/** In: the table as it came. Out: the names, ready to be looked up. */
export function readNames(table: NamesTable): Names {
  return namesOf(table.rows.map(readRow), table.ordinary);
}

/** The same in pieces. In: the table; what is waited for between two pieces, each some milliseconds of a telephone. Out: the names. */
export async function readNamesInPieces(table: NamesTable, pause: () => Promise<void>): Promise<Names> {
  const pieces = gathered(rowsRead(table.rows), table.ordinary);
  for (;;) {
    const piece = pieces.next();
    if (piece.done === true) return piece.value;
    await pause();
  }
}

/**
 * Names out of files of a divided table. What is looked up in them is found as in the whole table, if the files are those
 * of what is typed.
 * In: the files; `below`, by reference, what lies in places, as far as it has come. Out: the names.
 */
export function joinNames(files: Iterable<NamesFile>, below: Names['below'] = new Map()): Names {
  const rows = new Map<number, NameRow>();
  const ordinary: string[] = [];
  for (const file of files) {
    for (const [place, number] of file.at.entries()) {
      const row = file.rows[place];
      if (row) rows.set(number, row);
    }
    ordinary.push(file.ordinary);
  }
  const sorted = [...rows].sort(([one], [other]) => one - other);
  const records = sorted.map(([number, row]) => readRow(row, number));
  return { ...namesOf(records, ordinary.join(' ')), below };
}

/** In: records; words that name nobody, parted by spaces. Out: the names of these records alone. */
export function namesOf(records: readonly NameRecord[], ordinaryWords = ''): Names {
  const pieces = gathered(records, ordinaryWords);
  let piece = pieces.next();
  while (piece.done !== true) piece = pieces.next();
  return piece.value;
}

function* rowsRead(rows: readonly NameRow[]): Generator<NameRecord> {
  for (const [index, row] of rows.entries()) yield readRow(row, index);
}

/**
 * The spellings that something typed begins. In: the names, and what is typed, folded, not empty. Out: each spelling once, in
 * the order of the table.
 */
export function spellingsFrom({ beginnings }: Names, typed: string): Spelling[] {
  let [from, to] = [0, beginnings.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((beginnings[middle]?.start ?? '') < typed) from = middle + 1;
    else to = middle;
  }
  const found = new Map<number, Spelling>();
  for (let at = from; beginnings[at]?.start.startsWith(typed) === true; at += 1) {
    const one = beginnings[at];
    if (one) found.set(one.order, one.spelling);
  }
  return [...found].sort(([a], [b]) => a - b).map(([, spelling]) => spelling);
}

function readRow(row: NameRow, index: number): NameRecord {
  const [folderAndId, name, isPrinted, printed, further, kind, mentions, articles, parents, flag, sum] = row;
  const folder = folders.find((candidate) => folderAndId.startsWith(candidate.slice(0, 2))) ?? 'people';
  return {
    index,
    reference: `${folder}/${folderAndId.slice(2) || usualId(name)}`,
    folder,
    name,
    kind,
    printed: [...(isPrinted ? [name] : []), ...list(printed)],
    further: list(further),
    mentions,
    articles,
    parents,
    cited: flag === 1,
    private: flag === 2,
    sum,
  };
}

function list(joined: string): string[] {
  return joined === '' ? [] : joined.split('|');
}

/** The id that most records have, so that the table need not name it. */
export function usualId(name: string): string {
  return nameWords(name).join('-');
}

const folders = ['people', 'places', 'organisations'] as const;

/** The table, as it travels. */
export interface NamesTable {
  readonly rows: readonly NameRow[];
  /** Ordinary words of the language that lie so near a name that they would be taken for it; parted by spaces. */
  readonly ordinary: string;
}

/**
 * A record: `pe`, `pl` or `or` with its id where that is not the usual one; the name; whether the name itself is printed;
 * the other printed spellings and the further ones, parted by `|`; its kind; how often and in how many articles it is
 * mentioned; the rows of its parents; 1 when it is cited as a source, 2 for a private person; in a divided table the sum of
 * the file of its mentions.
 */
export type NameRow = readonly [
  string,
  string,
  0 | 1,
  string,
  string,
  string,
  number,
  number,
  readonly number[],
  0 | 1 | 2,
  number?,
];

/** A file of a divided table. */
export interface NamesFile extends NamesTable {
  /** The rows’ numbers in the whole table, rising. Parents are left out of the rows. */
  readonly at: readonly number[];
  /** Those of the rows’ numbers that are places in which mentioned places lie: a file of their own tells which, and here is its sum. */
  readonly holding: readonly (readonly [number, number])[];
}
