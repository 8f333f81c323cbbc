/** A list of names narrowed to what somebody types, however it is spelled. Pure. */
import { inNationalLetters, nameWords, soundKey } from './name-key.ts';
import { nearNames } from './name-near.ts';
import type { Names } from './name-types.ts';

/**
 * In: the rows of a list; the names of the archive, once they have come. Out: takes what is typed and tells which rows are left. A row
 * stays when each typed word begins a word of one of its spellings, or all of it begins one, with or without its spaces;
 * where none is written so, what sounds so; where nothing does, what the typed is a slip of.
 */
export function rowsNarrower<Row extends ListRow>(
  rows: readonly Row[],
  names?: Names,
): (typed: string) => Narrowed<Row> {
  const ways = [spelled(rows, names, (word) => word), spelled(rows, names, soundKey)];
  return (typed) => {
    const words = nameWords(typed);
    if (words.length === 0) return { how: 'all', left: rows };
    for (const [way, read] of ways) {
      const left = rows.filter((_, i) => way[i]?.some((text) => begins(text, words.map(read))));
      if (left.length > 0) return { how: 'written', left };
    }
    const near = new Set(names && nearNames([typed], names).map(({ record }) => record.reference));
    const left = rows.filter(({ reference, isSpelling }) => !isSpelling && near.has(reference));
    return { how: left.length > 0 ? 'near' : 'none', left };
  };
}

type Read = (word: string) => string;

/** For each row its spellings, as words that are read in one way; and that way. */
function spelled(
  rows: readonly ListRow[],
  names: Names | undefined,
  read: Read,
): readonly [readonly (readonly string[])[][], Read] {
  const words = rows.map(({ reference, isSpelling, texts }) => {
    const record = isSpelling ? undefined : names?.byReference.get(reference);
    const all = [...texts, ...(record ? [record.name, ...record.printed, ...record.further] : [])];
    const written = new Set(all.flatMap((text) => [text, ...inNationalLetters(text)]));
    return [...written].map((text) => nameWords(text).map(read));
  });
  return [words, read];
}

function begins(text: readonly string[], typed: readonly string[]): boolean {
  return (
    typed.every((word) => text.some((other) => other.startsWith(word))) ||
    text.join('').startsWith(typed.join(''))
  );
}

/** A row of a list of names. */
export interface ListRow {
  /** `people/kadyr-malikov`. */
  readonly reference: string;
  /** What it shows of the name. */
  readonly texts: readonly string[];
  /** Whether it is one spelling, which refers to the record’s own row. */
  readonly isSpelling: boolean;
}

/** What is left of a list. */
export interface Narrowed<Row = ListRow> {
  /** `all` where nothing is asked, `near` where what is typed is not written anywhere. */
  readonly how: 'all' | 'written' | 'near' | 'none';
  readonly left: readonly Row[];
}
