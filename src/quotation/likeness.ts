/** How near is near: what is still the quotation, and what is something like it. Browser-safe. */
import type { Difference } from './differences.ts';
import type { PastedToken } from './pasted-tokens.ts';

/**
 * Whether a quotation is word for word but for what those who quote put in. In: its differences from a place. Out: false
 * also when brackets stand for more words than one person or thing is called by.
 */
export function isExact(differences: readonly Difference[]): boolean {
  return differences.every(
    ({ sort, printed }) => sort !== 'changed' && (sort !== 'in brackets' || wordsIn(printed) <= mostReplaced),
  );
}

/** Brackets that stand for more words hide a change rather than explain a word. */
const mostReplaced = 8;

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/**
 * Whether a place is like a quotation. Three fifths of the words in their order, of up to seven words half, and among them
 * one that says something, unless four fifths are there: sentences of other texts share "of the" with any text, but not so much. Or five words on end, two
 * of which say something, or four with three, however much else was put around them. Measured in the tests of verify.ts.
 *
 * In: a quotation; its tokens, each where it matches and undefined where it does not, as `alignment` has them.
 */
export function isAlike(
  quotation: readonly PastedToken[],
  matched: readonly (PastedToken | undefined)[],
): boolean {
  const words = quotation.filter(({ isWord }) => isWord).length;
  const shared = matched.flatMap((token) => (token?.isWord ? [token] : []));
  const isMost = shared.length >= Math.max(5, words * 0.8);
  if (shared.length >= leastShared(words) && (isMost || shared.some(saysSomething))) return true;
  let run: PastedToken[] = [];
  for (const token of matched) {
    if (token === undefined) run = [];
    else if (token.isWord) run.push(token);
    if (run.length >= 4 && run.filter(saysSomething).length >= (run.length > 4 ? 2 : 3)) return true;
  }
  return false;
}

/**
 * Whether a place has enough of a quotation to be worth a look, though it is not like it: two fifths of the words, two of
 * which say something; or three words on end, one of them a number. In: as for isAlike.
 */
export function isNear(
  quotation: readonly PastedToken[],
  matched: readonly (PastedToken | undefined)[],
): boolean {
  const words = quotation.filter(({ isWord }) => isWord).length;
  const shared = matched.flatMap((token) => (token?.isWord ? [token] : []));
  if (shared.length >= Math.max(3, words * 0.4) && shared.filter(saysSomething).length >= 2) return true;
  const three = matched.map((token, at) => [token, matched[at + 1], matched[at + 2]]);
  return three.some(
    (run) => run.every((token) => token?.isWord) && run.some((token) => /\p{N}{2}/u.test(token?.word ?? '')),
  );
}

function saysSomething({ word }: PastedToken): boolean {
  return word.length > 4 || /\p{N}{2}/u.test(word);
}

/** In: how many words a quotation has. Out: how many of them a passage must have, in their order, to be like it. */
export function leastShared(words: number): number {
  return Math.ceil(words * (words > 7 ? 0.6 : 0.5));
}
