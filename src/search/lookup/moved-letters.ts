/** How far two spellings are apart when letters have changed places. Pure. */

/**
 * Counts letters that stand elsewhere: in "Khailmvo" for Khalimov each stands where it should but for two. Where letters are only
 * moved, nearly nothing else can be meant, so a moved letter weighs less than one left away and another put in; but only where
 * the first letters are one, since "Kamilov" is not Malikov.
 *
 * In: two folded spellings. Out: the weight, as soundDistance() weighs; Infinity when more than one letter is too many or missing
 * besides, or they are too short to tell.
 */
export function movedDistance(one: string, other: string): number {
  if (one.charAt(0) !== other.charAt(0) || Math.min(one.length, other.length) < shortest) return Infinity;
  if (Math.abs(one.length - other.length) > 1) return Infinity;
  const [plain, name] = [undoubled(one), undoubled(other)];
  const apart = lettersApart(plain, name);
  if (apart > 1) return Infinity;
  const common = inOrder(plain, name);
  const moved = Math.max(plain.length, name.length) - common - apart;
  return moved <= 0 || moved > mostMoved ? Infinity : moved * movedLetter + apart * strangeLetter;
}

const shortest = 5;
const mostMoved = 3;
const [movedLetter, strangeLetter] = [0.45, 0.5];

/** In: a word. Out: the same with each letter once where it stands twice. */
export function undoubled(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

/** How many letters one has and the other has not. */
function lettersApart(one: string, other: string): number {
  const left = [...other];
  let missing = 0;
  for (const letter of one) {
    const at = left.indexOf(letter);
    if (at < 0) missing += 1;
    else left.splice(at, 1);
  }
  return Math.max(missing, left.length);
}

/** The most letters that both have in one order. */
function inOrder(one: string, other: string): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const letter of one) {
    const next = [0];
    for (let at = 1; at <= other.length; at += 1)
      next.push(
        letter === other[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
