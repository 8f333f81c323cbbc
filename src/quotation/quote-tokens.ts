/** Texts taken apart for comparison. Imports nothing: pages load this file in the browser too. */

/**
 * The words and stops of a text, as they count when a quotation is compared with what was printed. Quotation marks,
 * dashes and white space do not count at all; an apostrophe within a word does, in whatever form it is written.
 *
 * In: any text. Out: tokens in order; `start` and `end` are UTF-16 units of the text, end not included.
 */
export function quoteTokens(text: string): QuoteToken[] {
  return [...text.matchAll(token)].flatMap((match) => {
    const word = comparedForm(match[0]);
    return word === ''
      ? []
      : [{ word, isWord: hasLetter(word), start: match.index, end: match.index + match[0].length }];
  });
}

/** A word or a stop as it is compared. In: what is written. Out: its form; '' of what nobody sees. */
export function comparedForm(written: string): string {
  const form = withoutInvisible(written).replace('...', '…').replace(apostrophes, "'");
  return withoutThousands(form);
}

/** In: a text. Out: the same without the signs and spaces that set thousands apart. */
export function withoutThousands(text: string): string {
  return text.replace(numbers, (number) => number.replace(/\D/g, ''));
}

/** In: a word or a stop. Out: whether it has a letter or a digit. */
export function hasLetter(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word);
}

/**
 * In: a text. Out: the same without soft hyphens, marks of direction and other signs that nobody sees, and in normal form
 * KC, in which ligatures and letters of other widths are the common ones (https://www.unicode.org/reports/tr15/).
 */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '').normalize('NFKC');
}

const unseen = String.raw`\p{Cf}\u034f\ufe00-\ufe0f`;
const invisible = new RegExp(`[${unseen}]`, 'gu');
const letter = String.raw`[\p{L}\p{N}\p{M}${unseen}]`;
const apostrophe = String.raw`['’‘ʼʻ´\x60′]`;
const apostrophes = new RegExp(apostrophe, 'gu');

/** A number with its thousands, however they are set apart: a part of it is another number. */
const thousands = String.raw`(?<![\p{L}\p{N}])\d{1,3}(?:[,\u0020\u00a0\u2009\u202f]\d{3})+(?![\p{L}\p{N}])`;
const numbers = new RegExp(thousands, 'gu');
/** The source of a pattern for one word. */
export const wordPattern = String.raw`${thousands}|${letter}+(?:${apostrophe}${letter}+)*`;
/** The source of a pattern for one sign that is neither white space, quotation mark nor dash. */
export const stopPattern = String.raw`[^\s\p{Pi}\p{Pf}\p{Pd}"'´\x60′″‚„−\u00ad]`;

const token = new RegExp(String.raw`${wordPattern}|\.{3}|${stopPattern}`, 'gu');

/** A word or a stop. */
export interface QuoteToken {
  /** As it is compared. */
  readonly word: string;
  /** Whether it has a letter or a digit. */
  readonly isWord: boolean;
  readonly start: number;
  readonly end: number;
}
