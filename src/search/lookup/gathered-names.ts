/** Names gathered for looking up, in pieces. Pure. */
import { isAcronym, nameKey, nameWords } from './name-key.ts';
import type { Beginning, NameRecord, Names, Spelling } from './name-types.ts';

/**
 * In: records; words that name nobody, parted by spaces. Out: their names, once all are gathered; it stops after every few
 * records, so that whoever has other work can do it.
 */
export function* gathered(each: Iterable<NameRecord>, ordinaryWords: string): Generator<undefined, Names> {
  const records: NameRecord[] = [];
  const spellings: Spelling[] = [];
  const byKey = new Map<string, Spelling[]>();
  const byWord = new Map<string, Spelling[]>();
  const beginnings: Beginning[] = [];
  for (const record of each) {
    for (const text of new Set([record.name, ...record.printed, ...record.further])) {
      const spelling = spellingOf(record, text);
      add(byKey, spelling.key, spelling);
      // "Kings College" is how many write King’s College.
      const plain = /['’ʼ]s/i.test(text) ? nameKey(text.replace(/['’ʼ](?=s(?!\p{L}))/giu, '')) : spelling.key;
      if (plain !== spelling.key) add(byKey, plain, spelling);
      if (spelling.words.length > 1) for (const word of new Set(spelling.words)) add(byWord, word, spelling);
      for (const start of beginningsOf(spelling))
        beginnings.push({ start, order: spellings.length, spelling });
      spellings.push(spelling);
    }
    if (records.push(record) % recordsAPiece === 0) yield;
  }
  yield;
  beginnings.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : a.order - b.order));
  const byReference = new Map(records.map((record) => [record.reference, record]));
  const ordinary = new Set(ordinaryWords.split(' '));
  return { records, spellings, byKey, byWord, beginnings, byReference, ordinary };
}

const recordsAPiece = 6;

function spellingOf(record: NameRecord, text: string): Spelling {
  const words = nameWords(text);
  const loose = text.startsWith(looseMark);
  return { record, text, words, key: words.join(''), acronym: isAcronym(text), loose };
}

/** What one may begin to type for a spelling: all of it, or of a person the first name or the surname. */
function beginningsOf(spelling: Spelling): string[] {
  const { record, words, key, acronym } = spelling;
  if (acronym) return [];
  return record.folder === 'people'
    ? [...new Set([key, words[0] ?? '', surnameOf(spelling)])].filter(Boolean)
    : [key];
}

/** In: a person's spelling. Out: its surname: before the comma of "Bakker, E.", else the last word. Folded. */
export function surnameOf({ text, words }: Pick<Spelling, 'text' | 'words'>): string {
  return (text.includes(',') ? nameWords(text.split(',')[0] ?? '').at(-1) : words.at(-1)) ?? '';
}

/** Before a spelling that is there only for those who type it with a Russian keyboard. */
export const looseMark = '~';

function add(map: Map<string, Spelling[]>, key: string, spelling: Spelling): void {
  const known = map.get(key);
  if (known) known.push(spelling);
  else map.set(key, [spelling]);
}
