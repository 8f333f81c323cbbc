/** How far two spellings are apart, counted in slips of a pen. Pure. */
import { soundKey } from './name-key.ts';

/**
 * The least weight of changes that turns one spelling into the other (Damerau–Levenshtein, neighbours exchanged at most
 * once). Changes that transcription makes are light: a vowel for a vowel, z for s, h beside k; a letter beside the right
 * one on the keyboard is lighter than any other; the first letter is the last that one gets wrong.
 *
 * In: two folded spellings without spaces; `limit`, beyond which the exact number does not matter. Out: 0 for spellings
 * that sound alike; Infinity beyond the limit.
 */
export function nameDistance(one: string, other: string, limit: number): number {
  const [a, b] = [soundKey(one), soundKey(other)];
  if (a === b) return 0;
  // Each letter more or less weighs at least `lightest`.
  if (Math.abs(a.length - b.length) * lightest > limit) return Infinity;
  let before: number[] = [];
  let row = [0];
  for (let j = 1; j <= b.length; j += 1) row[j] = (row[j - 1] ?? 0) + indel(b, j - 1);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [(row[0] ?? 0) + indel(a, i - 1)];
    let least = next[0] ?? 0;
    for (let j = 1; j <= b.length; j += 1) {
      const [x, y] = [a[i - 1] ?? '', b[j - 1] ?? ''];
      let weight = Math.min(
        (row[j - 1] ?? 0) + substitution(x, y, i === 1 && j === 1),
        (row[j] ?? 0) + indel(a, i - 1),
        (next[j - 1] ?? 0) + indel(b, j - 1),
      );
      if (i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2]) {
        weight = Math.min(weight, (before[j - 2] ?? 0) + (i === 2 || j === 2 ? 1 : 0.7));
      }
      next[j] = weight;
      least = Math.min(least, weight);
    }
    if (least > limit) return Infinity;
    [before, row] = [row, next];
  }
  const distance = row[b.length] ?? Infinity;
  return distance > limit ? Infinity : distance;
}

/** A letter too many or too few. */
function indel(text: string, at: number): number {
  const letter = text[at] ?? '';
  const [left, right] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  if (letter === 'h' && /[ksStcCzJgdpb]/.test(left + right)) return lightest;
  if ((letter === 'k' || letter === 'g') && (left === 'h' || right === 'h')) return 0.4;
  if (letter === 'i' && /[aeou]/.test(left + right)) return lightest;
  if (/[aeiou]/.test(letter)) return at === 0 ? 0.8 : 0.5;
  if (letter === 'd' && right === 'J') return lightest;
  if (letter === 't' && (right === 'C' || right === 's')) return lightest;
  return at === 0 ? 1.3 : 0.9;
}

const lightest = 0.3;

function substitution(x: string, y: string, first: boolean): number {
  if (x === y) return 0;
  const pair = x < y ? x + y : y + x;
  const alike = alikes.get(pair);
  if (alike !== undefined) return alike;
  if (/[aeiou]/.test(x) && /[aeiou]/.test(y)) return first ? 0.7 : 0.45;
  if (first) return 1.6;
  return neighbours.has(pair) ? 0.85 : 1.1;
}

/** Letters that stand for one another in transcriptions, keyed with the smaller code first. */
const alikes = new Map(
  Object.entries({
    ...{ sz: 0.3, Ss: 0.4, Cs: 0.7, CS: 0.4, JZ: 0.4, Jz: 0.4, Ji: 0.4, Jg: 0.4, CT: 0.6, Ts: 0.4, Tz: 0.4, Tk: 0.5 },
    ...{ Ck: 0.5, Ch: 0.4, hk: 0.45, gh: 0.4, gk: 0.5, fv: 0.3, bv: 0.6, bp: 0.5, dt: 0.5, mn: 0.8, uv: 0.5, JS: 0.6 },
    ...{ CJ: 0.6, ST: 0.7, hr: 1.2 },
  }),
);

/** Letters beside one another on a QWERTY keyboard. */
const neighbours = new Set(
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qaz', 'wsx', 'edc', 'rfv', 'tgb', 'yhn', 'ujm', 'iko', 'lo'].flatMap(
    (row) => [...row].slice(1).map((letter, at) => [row[at] ?? '', letter].toSorted().join('')),
  ),
);
