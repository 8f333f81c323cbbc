/** Where words stand in a text, to be marked. Pure. */

/**
 * In: the text; the words, each as printed somewhere. Out: beginnings and ends of all their places, in order, none
 * overlapping another; any white space is as good as another, and a place begins and ends where words do.
 */
export function placesOf(text: string, words: readonly string[]): [number, number][] {
  const spaced = text.replace(/\s/gu, ' ');
  const places = words.flatMap((word) => occurrences(spaced, word.replace(/\s/gu, ' ')));
  places.sort(([start, end], [other, otherEnd]) => start - other || otherEnd - end);
  return places.filter(
    ([start], index) => !places.slice(0, index).some(([other, end]) => other <= start && start < end),
  );
}

function occurrences(text: string, word: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    const isWhole = !/[\p{L}\p{N}]/u.test(text.slice(at - 1, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(end));
    if (isWhole) found.push([at, end]);
  }
  return found;
}
