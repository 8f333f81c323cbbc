/** Characters that a text may not hold: they print nothing, or make other words seem to be printed. */
import type { RefusedCharacter, TextFault } from './text-fault.ts';

/**
 * Control characters (tab and line feed apart), those that turn the direction of writing or are invisible, private use,
 * halves of surrogate pairs, and more than eight combining marks on one letter.
 * The same as records/article.ts refuses in a line. The joiners U+200C and U+200D stay: some languages need them.
 */
const refused =
  /[\p{Cs}\p{Co}\p{Zl}\p{Zp}\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]|\p{M}{9,}/u;

const everyRefused = new RegExp(refused, 'gu');

/**
 * The refused characters of a text.
 *
 * In: a text. Out: for each its index (UTF-16 units) and what its fault says; at most a hundred.
 */
export function refusedCharacters(text: string): { index: number; fault: RefusedCharacterFault }[] {
  if (!refused.test(text)) return [];
  const found = [];
  for (const { 0: match, index } of text.matchAll(everyRefused)) {
    const point = match.codePointAt(0) ?? 0;
    const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
    found.push({ index, fault: { kind: 'refused-character', code, what: whatIs(match) } as const });
    if (found.length === 100) break;
  }
  return found;
}

/** A text without the characters that no article may hold. Of stacked marks, none is taken away. */
export function withoutRefusedCharacters(text: string): string {
  return refused.test(text) ? text.replace(everyRefused, (match) => replacement(match)) : text;
}

/** Separators of lines and paragraphs are white space, and stay white space. */
function replacement(match: string): string {
  if (/^\p{M}{9,}$/u.test(match)) return match;
  return /^[\s\u0085]$/u.test(match) ? ' ' : '';
}

function whatIs(match: string): RefusedCharacter {
  if (/^\p{M}{9,}$/u.test(match)) return 'stacked marks';
  if (/^[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]$/u.test(match)) return 'control';
  if (/^\p{Co}$/u.test(match)) return 'private use';
  return /^[\u200e\u200f\u202a-\u202e\u2066-\u2069]$/u.test(match) ? 'direction' : 'invisible';
}

type RefusedCharacterFault =
  Extract<TextFault, { kind: 'refused-character' }> extends infer Fault
    ? Omit<Fault, 'line' | 'column'>
    : never;
