/** How far two spellings are apart when letters were only dropped, doubled or swapped. Pure. */

/**
 * Weighs slips in which no letter of another name comes in: "Khailmvo" for Khalimov, "Tashknet" for Tashkent. Every letter that is
 * typed is one of the name's, in its order but for neighbours; so nearly nothing else can be meant, and a slip weighs less than
 * one letter in another's place, which makes another surname (Khalimov, Khakimov).
 *
 * In: what is typed and a name, folded. Out: the weight, as soundDistance() weighs; Infinity when a letter is strange to the name,
 * when the first is another ("Kamilov" is not Malikov), or when they are too short to tell.
 */
export function penDistance(typed: string, name: string): number {
  if (typed.charAt(0) !== name.charAt(0) || Math.min(typed.length, name.length) < shortest) return Infinity;
  if (typed.length > name.length + 3 || typed.length < name.length * 0.6) return Infinity;
  for (const letter of typed) if (!name.includes(letter)) return Infinity;
  return Math.min(inTurn(typed, name), exchanged(typed, name));
}

/** Letter after letter: dropped, doubled, or in its neighbour's place, one between them dropped perhaps. */
function inTurn(typed: string, name: string): number {
  let [before, row]: [number[], number[]] = [[], firstRow(name)];
  for (let i = 1; i <= typed.length; i += 1) {
    const next = [Infinity];
    const [letter, last] = [typed[i - 1], typed[i - 2]];
    for (let j = 1; j <= name.length; j += 1) {
      const isTurned = i > 1 && last === name[j - 1];
      next[j] = Math.min(
        letter === name[j - 1] ? (row[j - 1] ?? Infinity) : Infinity,
        (next[j - 1] ?? Infinity) + dropped,
        (row[j] ?? Infinity) + (letter === last ? doubled : Infinity),
        isTurned && letter === name[j - 2] ? (before[j - 2] ?? Infinity) + swapped : Infinity,
        isTurned && letter === name[j - 3] ? (before[j - 3] ?? Infinity) + swapped + dropped : Infinity,
      );
    }
    [before, row] = [row, next];
  }
  return row[name.length] ?? Infinity;
}

/**
 * What a name bears of such slips: by the letters of the whole name, its ending among them. Chosen on slips made by chance, one to
 * three a name, against names that the archive does not have. In: a folded name. Out: the weight; 0 when it is too short.
 */
export function penLimit(name: string): number {
  return name.length < 5 ? 0 : Math.min(1.7, 0.24 * name.length - 0.3);
}

const shortest = 4;
const [dropped, doubled, swapped] = [0.55, 0.25, 0.45];

function firstRow(name: string): number[] {
  return Array.from({ length: name.length + 1 }, (_, place) => place * dropped);
}

/** The same letters in another order: "Uzbekisant" has one that stands two places too late. */
function exchanged(typed: string, name: string): number {
  if ([...typed].sort().join('') !== [...name].sort().join('')) return Infinity;
  let row = new Array<number>(name.length + 1).fill(0);
  for (const letter of typed) {
    const next = [0];
    for (let at = 1; at <= name.length; at += 1)
      next.push(letter === name[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0));
    row = next;
  }
  return (name.length - (row[name.length] ?? 0)) * swapped;
}

/** In: a word. Out: the same with each letter once where it stands twice. */
export function undoubled(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}
