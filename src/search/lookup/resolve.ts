/** What was typed to the names that it may mean. Pure; what is only near a name is for name-near.ts. */
import { inNationalLetters, nameKey, nameWords } from './name-key.ts';
import type { NameRecord, Names, Spelling } from './name-types.ts';
import { spellingsFrom } from './names.ts';
import { nominatives, withShortI } from './russian-cases.ts';

/**
 * Finds the names in a row of typed words: a whole spelling, in any script, with or without its hyphens and spaces;
 * words of a person’s name in any order, initials among them; either with the endings of Russian cases; the beginning of a name.
 * Nothing here corrects: every match stands in the table.
 *
 * In: the words as typed, without phrases; the names. Out: the matches in order, none overlapping another; each names
 * all records that rightly have the spelling. A word that is also an ordinary one ("state", "is", "ant") means a name
 * only when it is the whole of one, acronyms in capitals.
 */
export function resolveNames(typed: readonly string[], names: Names): NameMatch[] {
  const taken = typed.map(() => false);
  const matches: NameMatch[] = [];
  function take(match: typeof beginning, length: number): void {
    for (let from = 0; from + length <= typed.length; from += 1) {
      if (taken.slice(from, from + length).some(Boolean)) continue;
      // "в Сирии": a letter by itself begins a name only where one is still typing.
      if (match === beginning && from + length < typed.length && typed[from]?.length === 1) continue;
      const found = match(typed.slice(from, from + length), names);
      if (found.length === 0) continue;
      taken.fill(true, from, from + length);
      matches.push({ from, to: from + length, ...describe(found, match) });
    }
  }
  const lengths = typed.slice(-longest).map((_, index, { length }) => length - index);
  // Many words before few: "K. Malikov" is one name, although "Malikov" would be one already.
  for (const length of lengths) {
    take(wholeSpelling, length);
    take(partOfName, length);
    take(inAnotherCase, length);
  }
  for (const length of lengths) take(beginning, length);
  return matches.sort((one, other) => one.from - other.from);
}

/** Words of the longest name that is looked for. */
const longest = 10;

function describe(found: readonly Spelling[], match: typeof beginning): Omit<NameMatch, 'from' | 'to'> {
  const ranked = found.toSorted(
    (one, other) => other.record.mentions - one.record.mentions || one.record.index - other.record.index,
  );
  return {
    how: match === beginning ? 'beginning' : match === partOfName ? 'part' : 'whole',
    records: [...new Set(ranked.map(({ record }) => record))],
    spelling: ranked[0]?.text ?? '',
  };
}

function wholeSpelling(typed: readonly string[], names: Names): Spelling[] {
  const written = typed.join(' ');
  const inCapitals = written === written.toUpperCase() && written !== written.toLowerCase();
  // Who writes Азаттық with its own letter means the Kazakh service, not the Kyrgyz one.
  for (const key of [...inNationalLetters(written), written].map(nameKey)) {
    const found = (key === '' ? [] : (names.byKey.get(key) ?? [])).filter(
      (spelling) => !spelling.acronym || inCapitals || !names.ordinary.has(key),
    );
    const exact = found.filter(({ loose }) => loose !== true);
    if (found.length > 0) return exact.length > 0 ? exact : found;
  }
  return [];
}

/** "Гулмурода Халимова", "Казахстаном": a nominative of each of its words makes a name. */
function inAnotherCase(typed: readonly string[], names: Names): Spelling[] {
  const forms = typed.map((word) => [
    word,
    ...withShortI(word),
    ...(typed.length > mostInCase ? [] : nominatives(word)),
  ]);
  if (!forms.some(({ length }) => length > 1)) return [];
  let rows: string[][] = [[]];
  for (const own of forms)
    rows = rows.flatMap((row) => own.map((word) => [...row, word])).slice(0, mostForms);
  for (const match of [wholeSpelling, partOfName]) {
    for (const row of rows.slice(1)) {
      // Of one person there is no plural: Кадыров is no case of Кадыр.
      const isPlural = row.some((word, at) => word !== typed[at] && plural.test(typed[at] ?? ''));
      const found = match(row, names).filter(
        ({ acronym, record }) => !acronym && !(isPlural && record.folder === 'people'),
      );
      if (found.length > 0) return found;
    }
  }
  return [];
}

const plural = /(?:[оеё]в|[ая]м|[ая]ми|[ая]х)$/iu;
const mostInCase = 3;
const mostForms = 400;

/** Of a person: each typed word is a word of the name, or its initial. Of a place: one telling word of several. */
function partOfName(typed: readonly string[], names: Names): Spelling[] {
  const words = typed.flatMap((word) => nameWords(word));
  if (words.length > 5 || words.length < typed.length) return [];
  const [telling] = words.filter((word) => word.length > 1).toSorted((a, b) => b.length - a.length);
  if (telling === undefined || (words.length === 1 && names.ordinary.has(telling))) return [];
  const found = (names.byWord.get(telling) ?? []).filter(({ record, words: ofName }) =>
    record.folder === 'people' ? areAmong(words, ofName) : record.folder === 'places' && words.length === 1,
  );
  // "oblast" is a word of many names and tells none.
  const places = new Set(
    found.filter(({ record }) => record.folder === 'places').map(({ record }) => record),
  );
  return places.size > 2 ? found.filter(({ record }) => record.folder !== 'places') : found;
}

/** Whether each word is another one of the name's words, or the first letter of one. */
function areAmong(words: readonly string[], ofName: readonly string[]): boolean {
  const left = [...ofName];
  return words
    .toSorted((a, b) => b.length - a.length)
    .every((word) => {
      const at = left.findIndex((other) => other === word || (word.length === 1 && isInitial(word, other)));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
}

/** Y. or E. for Yerlan, K. or Q. for Kadyr; an initial in print stands for itself. */
function isInitial(letter: string, word: string): boolean {
  return word.startsWith(letter) || (initials[letter]?.test(word) ?? false);
}

const initials: Readonly<Record<string, RegExp>> = {
  e: /^ye/,
  y: /^e/,
  q: /^k/,
  k: /^q/,
  h: /^kh/,
  j: /^(?:zh|dzh|y)/,
};

function beginning(typed: readonly string[], names: Names): Spelling[] {
  const words = typed.flatMap((word) => nameWords(word));
  const key = words.join('');
  // A single letter is the beginning of typing; two letters and more may be a word.
  if (key === '' || (words.length === 1 && key.length > 1 && names.ordinary.has(key))) return [];
  return spellingsFrom(names, key).filter((spelling) =>
    spelling.key.startsWith(key) ? isEnough(key, spelling) : words.length === 1,
  );
}

/** Of a spelling that no text has, the half must be there: "Gaza" is not meant for Gazagystan. */
function isEnough(key: string, { record, text, key: whole }: Spelling): boolean {
  return key.length * 2 >= whole.length || text === record.name || record.printed.includes(text);
}

/** Words that name something. */
export interface NameMatch {
  /** The first of the typed words, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** `near`: it stands in no table and is close to a name. */
  readonly how: 'whole' | 'part' | 'beginning' | 'near';
  /** All that it may mean, the most mentioned first. */
  readonly records: readonly NameRecord[];
  /** The spelling of the first of them that matched. */
  readonly spelling: string;
}
