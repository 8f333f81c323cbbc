/** Quotation marks inside a quotation. Imports nothing: pages load this file in the browser too. */

/**
 * Turns the quotation marks of a text that is about to stand between “ and ”: double ones become single and single
 * ones double (Chicago 18, section 12.30; all styles of the archive agree). Apostrophes stay; so does a mark whose
 * partner lies outside the text.
 *
 * In: the words, with curly or straight marks. Out: the same with the marks turned.
 */
export function turnedQuotes(words: string): string {
  const doubled = words.replace(pairOfSingle, '\u0001$1\u0002');
  return doubled
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/(?<=^|[\s([—–-])"/g, '‘')
    .replaceAll('"', '’')
    .replaceAll('\u0001', '“')
    .replaceAll('\u0002', '”');
}

/** ‘…’: an opening mark follows no letter, the closing one is followed by none; an apostrophe inside has one after it. */
const pairOfSingle = /(?<![\p{L}\p{N}])‘((?:[^‘’]|’(?=\p{L}))*)’(?!\p{L})/gu;
