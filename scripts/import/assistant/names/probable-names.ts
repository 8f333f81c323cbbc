/** Words that are no spelling of a record, letter for letter, and most likely mean one all the same. Pure. */
import { nameKey, nameWords } from '../../../../src/search/lookup/name-key.ts';
import { nearNames } from '../../../../src/search/lookup/name-near.ts';
import type { Names } from '../../../../src/search/lookup/name-types.ts';
import { nominatives } from '../../../../src/search/lookup/russian-cases.ts';

/**
 * In: words that look like a name; the names of the archive. Out: the record that they most likely mean, with why: written in
 * capitals or with other signs, in another case form, in other letters, or a few letters apart; undefined where none is near or two
 * are as near.
 */
export function probableName(words: string, names: Names): ProbableName | undefined {
  const [same] = distinct(names.byKey.get(nameKey(words)));
  const sameWords = distinct(names.byKey.get(nameKey(words)));
  if (same && sameWords.length === 1) {
    const why =
      words === words.toUpperCase() && words !== same.text
        ? 'in capitals'
        : 'written with other signs or letters';
    return { record: same.record.reference, name: same.record.name, spelling: same.text, why, distance: 0 };
  }
  for (const form of caseForms(words)) {
    const found = distinct(names.byKey.get(nameKey(form)));
    const [one] = found;
    if (one && found.length === 1)
      return {
        record: one.record.reference,
        name: one.record.name,
        spelling: one.text,
        why: 'in another case form',
        distance: 0.1,
      };
  }
  return near(words, names);
}

function near(words: string, names: Names): ProbableName | undefined {
  const typed = nameWords(words);
  if (typed.join('').length < 5 || /^\p{Lu}{2,}$/u.test(words) || typed.length > 4) return undefined;
  const [first, second] = nearNames(typed, names);
  if (!first || (second && second.distance - first.distance < 0.15 && second.record !== first.record))
    return undefined;
  const ofOneWord = typed.length === 1;
  // One word may be anything, and more so the shorter it is.
  if (first.distance > (ofOneWord ? 0.7 : 0.95)) return undefined;
  if (ofOneWord && first.record.folder === 'organisations') return undefined;
  const spelled = nameWords(first.spelling);
  // A given name alone is many people's; a name of two words that shares one only is another's.
  if (
    typed.length > 1 &&
    spelled.length > 1 &&
    !typed.every((word) => spelled.some((other) => alike(word, other)))
  )
    return undefined;
  return {
    record: first.record.reference,
    name: first.record.name,
    spelling: first.spelling,
    why: 'a few letters apart',
    distance: first.distance,
  };
}

function alike(one: string, other: string): boolean {
  return (
    one.slice(0, 1) === other.slice(0, 1) ||
    one.slice(-3) === other.slice(-3) ||
    (one.length === 1 && other.startsWith(one))
  );
}

/** A surname alone and in a case form, or all words of a name in one. */
function caseForms(words: string): string[] {
  const options = words.split(' ').map((word) => [...new Set([word, ...nominatives(word)])].slice(0, 6));
  if (options.length > 3) return [];
  return options
    .reduce<string[]>(
      (forms, ways) =>
        forms.length === 0 ? ways : forms.flatMap((form) => ways.map((way) => `${form} ${way}`)),
      [],
    )
    .filter((form) => form !== words)
    .slice(0, 80);
}

function distinct<One extends { record: { reference: string } }>(spellings: readonly One[] = []): One[] {
  return [...new Map(spellings.map((one) => [one.record.reference, one])).values()];
}

/** A record that words probably mean. */
export interface ProbableName {
  readonly record: string;
  readonly name: string;
  /** The spelling of the record that they are near. */
  readonly spelling: string;
  readonly why: string;
  readonly distance: number;
}
