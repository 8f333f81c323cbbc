/** Texts taken apart for comparison. Imports nothing: pages load this file in the browser too. */

/**
 * The words and stops of a text, as they count when a quotation is compared with what was printed. Quotation marks,
 * dashes and white space do not count at all; an apostrophe within a word does, in whatever form it is written.
 *
 * In: any text. Out: tokens in order; `start` and `end` are UTF-16 units of the text, end not included.
 */
export function quoteTokens(text: string): QuoteToken[] {
  return [...text.matchAll(token)].flatMap((match) => {
    const word = withoutInvisible(match[0]).replace('...', '…').replace(apostrophes, "'");
    const isWord = /[\p{L}\p{N}]/u.test(word);
    return word === '' ? [] : [{ word, isWord, start: match.index, end: match.index + match[0].length }];
  });
}

/** In: a text. Out: the same in normal form C, without soft hyphens and other signs that nobody sees. */
export function withoutInvisible(text: string): string {
  return text.normalize('NFC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
}

const letter = String.raw`[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]`;
const apostrophe = String.raw`['’‘ʼʻ´\x60′]`;
const apostrophes = new RegExp(apostrophe, 'gu');
/** A word, or one sign that is neither white space, quotation mark nor dash. */
const token = new RegExp(
  String.raw`${letter}+(?:${apostrophe}${letter}+)*|\.{3}|[^\s\p{Pi}\p{Pf}\p{Pd}"'´\x60′″‚„−\u00ad]`,
  'gu',
);

/** A word or a stop. */
export interface QuoteToken {
  /** As it is compared. */
  readonly word: string;
  /** Whether it has a letter or a digit. */
  readonly isWord: boolean;
  readonly start: number;
  readonly end: number;
}
