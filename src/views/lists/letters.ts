/** Lists divided by their first letters. Pure. */
import { fold } from '../../search/fold.ts';
import type { Level } from './divide.ts';

/**
 * In: the text by which an entry stands in its list; a `prefix` for the addresses, `letters/`, if they need one. Out: the
 * levels that divide the list: the first letter (further scripts have one heading each), then two letters, then three.
 */
export function letterLevels<Entry>(textOf: (entry: Entry) => string, { prefix = '' } = {}): Level<Entry>[] {
  const next = (more: number): Level<Entry> => ({
    keyOf: (entry) => {
      const text = textOf(entry);
      const isLatin = letterHeading(text).length === 1;
      return { key: keyOf(text, more + Number(isLatin)), label: labelOf(text, more + Number(isLatin)) };
    },
  });
  const first = (entry: Entry): { key: string; label: string } => {
    const label = letterHeading(textOf(entry));
    return { key: prefix + letterAnchor(label), label };
  };
  return [{ keyOf: first }, next(1), next(2)];
}

/** The heading under which a text stands: a letter from A to Z, or the name of a script. Digits and signs go with A. */
export function letterHeading(text: string): string {
  const first = /\p{L}/u.exec(text)?.[0] ?? 'A';
  if (/\p{Script=Latin}/u.test(first)) {
    const letter = beginningOf(text).slice(0, 1).toUpperCase() || 'A';
    return latinLetters.includes(letter) ? letter : 'Other letters';
  }
  if (/\p{Script=Cyrillic}/u.test(first)) return 'Cyrillic letters';
  return /\p{Script=Arabic}/u.test(first) ? 'Arabic letters' : 'Other letters';
}

/** A heading as it stands in addresses. In: "K", "Cyrillic letters". Out: `k`, `cyrillic-letters`. */
export function letterAnchor(heading: string): string {
  return heading.toLowerCase().replaceAll(' ', '-');
}

/** A text as its letters and digits alone, folded. In: "al-Adnani". Out: "aladnani". */
export function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The letters with a heading of their own. */
export const latinLetters: readonly string[] = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** The other headings, in their order. */
export const scripts: readonly string[] = ['Cyrillic letters', 'Arabic letters', 'Other letters'];

/** What folds to no Latin letter stands as its code point: an address must not need escaping. */
function keyOf(text: string, length: number): string {
  const letters = [...beginningOf(text)].slice(0, length);
  const keys = letters.map((letter) =>
    /[a-z0-9]/.test(letter) ? letter : `u${(letter.codePointAt(0) ?? 0).toString(16)}`,
  );
  return keys.join(keys.every((key) => key.length === 1) ? '' : '-') || 'other';
}

function labelOf(text: string, length: number): string {
  const letters = [
    ...text
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .replace(/^\P{L}+/u, ''),
  ].slice(0, length);
  return letters
    .join('')
    .toLowerCase()
    .replace(/^./u, (letter) => letter.toUpperCase());
}

function beginningOf(text: string): string {
  return lettersOf(text).replace(/^\P{L}+/u, '');
}
