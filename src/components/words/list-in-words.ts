/** Several things in one sentence: "Iraq, Syria and Turkey". */

/** In: words. Out: the same, with commas and a last "and". */
export function listInWords(words: readonly string[]): string {
  return list.format(words);
}

const list = new Intl.ListFormat('en-GB');
