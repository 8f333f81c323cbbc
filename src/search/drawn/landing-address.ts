/** The address of a hit, and what the article's page reads from it. Pure. */

/**
 * In: the article's path; the anchor, empty for the title; the words that were marked. Out: `…/?h=soft+measures#p6`.
 * Several words are parted by `|`; what would make the address long is left out.
 */
export function hitAddress(
  url: string,
  { anchor, words }: { anchor: string; words: readonly string[] },
): string {
  let joined = '';
  for (const word of words) {
    const next = joined === '' ? word : `${joined}|${word}`;
    if (word !== '' && next.length <= longest) joined = next;
  }
  const query = joined === '' ? '' : `?${new URLSearchParams({ h: joined }).toString()}`;
  return url + query + (anchor === '' ? '' : `#${anchor}`);
}

const longest = 200;

/** In: the query part of an address. Out: the words to mark; none when there is no `h`. */
export function wordsToMark(search: string): string[] {
  return (new URLSearchParams(search).get('h') ?? '').slice(0, longest).split('|').filter(Boolean);
}
