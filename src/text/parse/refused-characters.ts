/** Characters that a text may not hold: they print nothing, or make other words seem to be printed. */
import { unseen } from '../../records/unseen-characters.ts';
import type { RefusedCharacter, TextFault } from '../text-fault.ts';

const everyRefused = new RegExp(unseen, 'gu');

/**
 * The refused characters of a text: those that no record may hold either.
 *
 * In: a text. Out: for each its index (UTF-16 units) and what its fault says; at most a hundred.
 */
export function refusedCharacters(text: string): { index: number; fault: RefusedCharacterFault }[] {
  if (!unseen.test(text)) return [];
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
  return unseen.test(text) ? text.replace(everyRefused, (match) => replacement(match)) : text;
}

/** Separators of lines and paragraphs are white space, and stay white space; so do blanks that count as letters. */
function replacement(match: string): string {
  if (/^\p{M}{9,}$/u.test(match)) return match;
  return /^[\s\u0085\u115f\u2800\u3164\uffa0]$/u.test(match) ? ' ' : '';
}

function whatIs(match: string): RefusedCharacter {
  if (/^\p{M}{9,}$/u.test(match)) return 'stacked marks';
  if (/^[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]$/u.test(match)) return 'control';
  if (/^\p{Co}$/u.test(match)) return 'private use';
  return /^\p{Bidi_Control}$/u.test(match) ? 'direction' : 'invisible';
}

type RefusedCharacterFault =
  Extract<TextFault, { kind: 'refused-character' }> extends infer Fault
    ? Omit<Fault, 'line' | 'column'>
    : never;
