/** The names of the archive as the search knows them: a compact table that travels, and what is looked up in. Pure. */
import { isAcronym, nameKey, nameWords } from './name-key.ts';

/** In: the table as it came. Out: the names, ready to be looked up. */
export function readNames(table: NamesTable): Names {
  return namesOf(table.rows.map(readRow), table.ordinary);
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
  const spellings = records.flatMap((record) =>
    [...new Set([record.name, ...record.printed, ...record.further])].map((text): Spelling => {
      const words = nameWords(text);
      const loose = text.startsWith(looseMark);
      return { record, text, words, key: words.join(''), acronym: isAcronym(text), loose };
    }),
  );
  const byKey = new Map<string, Spelling[]>();
  const byWord = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    add(byKey, spelling.key, spelling);
    // "Kings College" is how many write King’s College.
    const plain = nameKey(spelling.text.replace(/['’ʼ](?=s(?!\p{L}))/giu, ''));
    if (plain !== spelling.key) add(byKey, plain, spelling);
    if (spelling.words.length > 1) for (const word of new Set(spelling.words)) add(byWord, word, spelling);
  }
  const beginnings = spellings
    .flatMap((spelling, order) => beginningsOf(spelling).map((start) => ({ start, order, spelling })))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.order - b.order));
  const byReference = new Map(records.map((record) => [record.reference, record]));
  const ordinary = new Set(ordinaryWords.split(' '));
  return { records, spellings, byKey, byWord, beginnings, byReference, ordinary };
}

/** What one may begin to type for a spelling: all of it, or of a person the first name or the surname. */
function beginningsOf(spelling: Spelling): string[] {
  const { record, words, key, acronym } = spelling;
  if (acronym) return [];
  return record.folder === 'people'
    ? [...new Set([key, words[0] ?? '', surnameOf(spelling)])].filter(Boolean)
    : [key];
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

function add(map: Map<string, Spelling[]>, key: string, spelling: Spelling): void {
  const known = map.get(key);
  if (known) known.push(spelling);
  else map.set(key, [spelling]);
}

/** Before a spelling that is there only for those who type it with a Russian keyboard. */
export const looseMark = '~';

/** The id that most records have, so that the table need not name it. */
export function usualId(name: string): string {
  return nameWords(name).join('-');
}

/** The surname of a person's spelling: before the comma of "Bakker, E.", else the last word. Folded. */
export function surnameOf({ text, words }: Pick<Spelling, 'text' | 'words'>): string {
  return (text.includes(',') ? nameWords(text.split(',')[0] ?? '').at(-1) : words.at(-1)) ?? '';
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

/** A place that lies in another, near or far. */
export interface PlaceBelow {
  readonly reference: string;
  readonly kind: string;
}

/** What is looked up in. */
export interface Names {
  readonly records: readonly NameRecord[];
  readonly spellings: readonly Spelling[];
  /** By nameKey(). */
  readonly byKey: ReadonlyMap<string, readonly Spelling[]>;
  /** Spellings of several words, by each of their words, folded. */
  readonly byWord: ReadonlyMap<string, readonly Spelling[]>;
  /** What spellings begin with, sorted: for spellingsFrom(). */
  readonly beginnings: readonly Beginning[];
  readonly byReference: ReadonlyMap<string, NameRecord>;
  readonly ordinary: ReadonlySet<string>;
  /** What lies in a place, by its reference; absent when the records themselves say it, which are all there. */
  readonly below?: ReadonlyMap<string, readonly PlaceBelow[]>;
}

/** A spelling, by something that one may begin to type for it. */
export interface Beginning {
  readonly start: string;
  /** The place of the spelling in the table. */
  readonly order: number;
  readonly spelling: Spelling;
}

/** A person, place or organisation, as it is looked up. */
export interface NameRecord extends NameFacts {
  /** Its row. */
  readonly index: number;
  readonly folder: (typeof folders)[number];
  /** Rows of the places in which a place lies. */
  readonly parents: readonly number[];
  /** That of the file of its mentions, in a divided table. */
  readonly sum?: number | undefined;
}

/** What the table says of a person, place or organisation. */
export interface NameFacts {
  /** `people/kadyr-malikov`. */
  readonly reference: string;
  readonly name: string;
  /** "person", "city", "armed group". */
  readonly kind: string;
  readonly printed: readonly string[];
  readonly further: readonly string[];
  readonly mentions: number;
  /** In how many articles. */
  readonly articles: number;
  /** Cited as a source. */
  readonly cited: boolean;
  /** Not a public figure: found by who asks, offered to nobody. */
  readonly private: boolean;
}

/** One way to write a name. */
export interface Spelling {
  readonly record: NameRecord;
  readonly text: string;
  /** Folded. */
  readonly words: readonly string[];
  readonly key: string;
  readonly acronym: boolean;
  /** With Russian letters in place of its own: it gives way to whoever is written so. */
  readonly loose?: boolean;
}
