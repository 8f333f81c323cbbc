/** Words where they stand by themselves. Pure. */

/**
 * Not inside a longer word or number: "50" does not stand in "150" nor "1,500", nor "one" in "money".
 * In: words that are not empty, and a text. Out: the offset of the first place in UTF-16 units, -1 when there is none.
 */
export function wholeWordsAt(words: string, text: string): number {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + words.length);
    const cutBefore =
      letter.test(words.slice(0, 1)) &&
      (letter.test(before.slice(-1)) || (/^\d{3}(?!\d)/.test(words) && /\d,$/.test(before)));
    const cutAfter =
      letter.test(words.slice(-1)) && (letter.test(after.slice(0, 1)) || /^,\d{3}/.test(after));
    if (!cutBefore && !cutAfter) return at;
  }
  return -1;
}

const letter = /[\p{L}\p{N}]/u;
