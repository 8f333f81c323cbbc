/** A key that spellings of one Central Asian name share, however it was brought into Latin letters. */
import { fold } from './fold.ts';

/**
 * The key of a name or word. Spellings that differ in kh/h/x, zh/dzh/dj/j, q/k, y/i, ye/e, u/o/ou, doubled letters, or
 * in a leading al-, an-, ad- … have the same key. Different names may share one too: a key proposes, it never
 * decides.
 *
 * In: one word or several, folded or not. Out: lower-case Latin letters and digits, words parted by one space.
 */
export function phoneticKey(name: string): string {
  return fold(name)
    .replace(/\b(?:al|an|ad|ar|as|ash|at|az|el|ul)-(?=\p{L})/gu, '')
    .replace(/['.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(keyOfWord)
    .join(' ');
}

/** The order matters: longer groups first, doubled letters last. */
function keyOfWord(word: string): string {
  return word
    .replace(/shch|sch/g, 'sh')
    .replace(/dzh|dj|zh/g, 'j')
    .replace(/kh|gh(?=[^t]|$)|x/g, (group) => (group === 'gh' ? 'g' : 'h'))
    .replace(/ph/g, 'f')
    .replace(/[ck](?!h)|q/g, 'k')
    .replace(/w/g, 'v')
    .replace(/ou|oo/g, 'u')
    .replace(/o/g, 'u')
    .replace(/^(?:ye|je)/, 'e')
    .replace(/[yi]e/g, 'e')
    .replace(/y/g, 'i')
    .replace(/(\p{L})\1+/gu, '$1');
}
