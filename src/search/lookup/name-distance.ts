/** How far two spellings are apart, counted in slips of a pen. Pure. */

/**
 * The least weight of changes that turns one spelling into the other (Damerau–Levenshtein in its form for optimal
 * string alignment). Changes that transcription makes are light: a vowel for a vowel, z for s, h beside k; a letter
 * beside the right one on the keyboard is lighter than any other; the first letter is the last that one gets wrong.
 *
 * In: two spellings, weighed; `limit`, beyond which the exact number does not matter. Out: 0 for spellings that sound
 * alike; Infinity beyond the limit.
 */
export function soundDistance(one: WeighedSound, other: WeighedSound, limit: number): number {
  const [a, b] = [one.key, other.key];
  if (a === b) return 0;
  // This also spares most comparisons.
  if (!isOfLikeLength(a.length, b.length) || b.length >= longest || a.length > longest) return Infinity;
  let [before, row, next] = rows;
  firstRow(row, other);
  for (let i = 1; i <= a.length; i += 1) {
    const letters = [i > 1 ? a.charCodeAt(i - 2) : 0, a.charCodeAt(i - 1)] as const;
    if (nextRow({ before, row, next }, { i, letters, missing: at(one.more, i - 1), other }) > limit)
      return Infinity;
    [before, row, next] = [row, next, before];
  }
  const distance = at(row, b.length);
  return distance > limit ? Infinity : distance;
}

/** Fills the row in which nothing is typed yet. In: the row; the spelling that it is measured against. */
export function firstRow(row: Float64Array, other: WeighedSound): void {
  row[0] = 0;
  for (let j = 1; j <= other.key.length; j += 1) row[j] = at(row, j - 1) + at(other.more, j - 1);
}

/**
 * Fills the row of one more typed letter.
 * In: the two rows before it and the one to fill; the letter's place, from 1; the letter before it and itself, as codes; the weight of leaving it
 * away; the spelling that it is measured against. Out: the least number of the row, below which no later one falls.
 */
export function nextRow({ before, row, next }: Rows, { i, letters, missing, other }: TypedLetter): number {
  const b = other.key;
  const [w, x] = letters;
  next[0] = at(row, 0) + missing;
  let least = at(next, 0);
  for (let j = 1; j <= b.length; j += 1) {
    const y = b.charCodeAt(j - 1);
    const weight = Math.min(
      at(row, j - 1) + exchange(x, y, i === 1 && j === 1),
      at(row, j) + missing,
      at(next, j - 1) + at(other.more, j - 1),
      x !== y && i > 1 && j > 1 && x === b.charCodeAt(j - 2) && y === w
        ? at(before, j - 2) + (i === 2 || j === 2 ? 1 : 0.7)
        : Infinity,
    );
    next[j] = weight;
    if (weight < least) least = weight;
  }
  return least;
}

/** In: the lengths of two keys. Out: whether one may be a slip of the other: not if it lacks more than a fifth of its letters. */
export function isOfLikeLength(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1 + Math.max(one, other) / 5;
}

/** In: a soundKey(). Out: the same with what each of its letters weighs when it is too many or missing. */
export function weighSound(key: string): WeighedSound {
  return { key, more: Float64Array.from(key, (_, place) => oneMore(key, place)) };
}

/** The longest key that is measured. */
export const longest = 128;

/** Kept from call to call: making them new costs more than all that is done in them. */
const rows = [new Float64Array(longest), new Float64Array(longest), new Float64Array(longest)] as const;

function at(row: Float64Array, place: number): number {
  return row[place] ?? Infinity;
}

/** In: a soundKey() and a place in it. Out: what its letter weighs when it is too many or missing, by itself and by its neighbours. */
export function oneMore(text: string, place: number): number {
  const letter = text[place] ?? '';
  const [left, right] = [text[place - 1] ?? '', text[place + 1] ?? ''];
  switch (letter) {
    case 'h':
      return 'ksStcCzJgdpb'.includes(left || '-') || 'ksStcCzJgdpb'.includes(right || '-') ? lightest : 0.9;
    case 'k':
    case 'g':
      return left === 'h' || right === 'h' ? 0.4 : place === 0 ? 1.3 : 0.9;
    case 'i':
      if (place === 0) return 0.8;
      return 'aeou'.includes(left) || 'aeou'.includes(right || '-') ? lightest : 0.5;
    case 'J':
      // German and Polish write j where English has y.
      return 'aeiou'.includes(right || '-') && (place === 0 || 'aeiou'.includes(left)) ? 0.4 : 0.9;
    case 'd':
      return right === 'J' ? lightest : place === 0 ? 1.3 : 0.9;
    case 't':
      return right === 'C' || right === 's' ? lightest : place === 0 ? 1.3 : 0.9;
    case 'a':
    case 'e':
    case 'o':
    case 'u':
      return place === 0 ? 0.8 : 0.5;
    default:
      return place === 0 ? 1.3 : 0.9;
  }
}

const lightest = 0.3;

/** One letter for another; letters beyond ASCII have no likenesses. */
function exchange(x: number, y: number, first: boolean): number {
  if (x === y) return 0;
  const weight = x < 128 && y < 128 ? (weights[x * 128 + y] ?? 1) : 1.1;
  return first ? (firstWeights.get(weight) ?? weight) : weight;
}

const [vowelForVowel, keyBeside, anyOther] = [0.45, 0.85, 1.1];

/** What the first letter of both weighs more. */
const firstWeights = new Map([
  [vowelForVowel, 0.7],
  [keyBeside, 1.6],
  [anyOther, 1.6],
]);

/** Letters that stand for one another in transcriptions. */
const alike: Readonly<Record<string, number>> = {
  ...{
    sz: 0.3,
    Ss: 0.4,
    Cs: 0.7,
    CS: 0.4,
    Jz: 0.4,
    Ji: 0.4,
    Jg: 0.4,
    CT: 0.6,
    Ts: 0.4,
    Tz: 0.4,
    Tk: 0.5,
    CJ: 0.6,
  },
  ...{
    Ck: 0.5,
    Ch: 0.4,
    hk: 0.44,
    gh: 0.4,
    gk: 0.5,
    fv: 0.3,
    bv: 0.6,
    bp: 0.5,
    dt: 0.5,
    mn: 0.8,
    uv: 0.5,
    JS: 0.6,
  },
  ST: 0.7,
};

const keyboard = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qaz',
  'wsx',
  'edc',
  'rfv',
  'tgb',
  'yhn',
  'ujm',
  'iko',
  'lo',
];

const weights = weighAll();

function weighAll(): Float64Array {
  const all = new Float64Array(128 * 128).fill(anyOther);
  function weigh(pair: string, weight: number): void {
    const [x, y] = [pair.charCodeAt(0), pair.charCodeAt(1)];
    all[x * 128 + y] = weight;
    all[y * 128 + x] = weight;
  }
  for (const row of keyboard)
    for (let key = 1; key < row.length; key += 1) weigh(row.slice(key - 1, key + 1), keyBeside);
  for (const one of 'aeiou') for (const other of 'aeiou') weigh(one + other, vowelForVowel);
  for (const [pair, weight] of Object.entries(alike)) weigh(pair, weight);
  return all;
}

/** A soundKey() and, for each of its letters, the weight of leaving it away. */
export interface WeighedSound {
  readonly key: string;
  readonly more: Float64Array;
}

/** Three rows of a measurement, the oldest first. */
export interface Rows {
  readonly before: Float64Array;
  readonly row: Float64Array;
  readonly next: Float64Array;
}

/** A typed letter, and the spelling that it is measured against. */
export interface TypedLetter {
  readonly i: number;
  readonly letters: readonly [number, number];
  readonly missing: number;
  readonly other: WeighedSound;
}
