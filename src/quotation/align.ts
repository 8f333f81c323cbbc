/** The part of a text that is most like a quotation, word by word. Browser-safe. */
import { type Difference, differencesOf, type Pair } from './differences.ts';
import type { Span } from './occurrences.ts';
import { isSame, type PastedToken } from './pasted-tokens.ts';
import type { PassageToken } from './quotable.ts';

/**
 * Lays a quotation along a text with the least cost, wherever in the text that is: Needleman and Wunsch's method with
 * free ends in the text (Sellers 1980, https://doi.org/10.1016/0196-6774(80)90016-4). What those who quote put in costs
 * nothing: at dots any number of words may have been left out, at brackets a few replaced.
 *
 * In: the tokens of both. Out: the cost; the spans of the text; the quotation's words that match; and the
 * differences in order, `same` ones too, for which the quotation's own text must be given.
 */
export function alignment(quotation: readonly PastedToken[], text: readonly PassageToken[]): Alignment {
  const width = text.length + 1;
  const steps = new Uint8Array((quotation.length + 1) * width);
  const lower = text.map(({ word }) => word.toLowerCase());
  let [twoAbove, above] = [new Float64Array(width), new Float64Array(width)];
  for (let row = 1; row <= quotation.length; row += 1) {
    const given = quotation[row - 1];
    if (!given) break;
    const before = quotation[row - 2];
    const joined = before?.joins ? before.word + given.word : undefined;
    const passing = passingCost(given);
    const plain =
      given.role === undefined && !given.bare && !given.stem ? given.word.toLowerCase() : undefined;
    const here = new Float64Array(width);
    here[0] = (above[0] ?? 0) + addedCost(given, undefined);
    steps[row * width] = step.given;
    for (let column = 1; column < width; column += 1) {
      const printed = text[column - 1];
      if (!printed) break;
      // Most pairs of words have nothing in common, and that is soon seen.
      const isOther = plain !== undefined && plain !== lower[column - 1];
      const replace =
        (above[column - 1] ?? 0) + (isOther ? unlike(given, printed) : replacing(given, printed));
      const extra = (above[column] ?? 0) + addedCost(given, text[column]);
      const missing = (here[column - 1] ?? 0) + (passing ?? gap(printed));
      const one = joined === printed.word ? (twoAbove[column - 1] ?? 0) : Infinity;
      const least = Math.min(replace, extra, missing, one);
      here[column] = least;
      const single = least === replace ? step.both : least === extra ? step.given : step.printed;
      steps[row * width + column] = least === one ? step.joined : single;
    }
    [twoAbove, above] = [above, here];
  }
  const cost = above.reduce((least, each) => Math.min(least, each));
  const ends = [...above.keys()].filter((column) => above[column] === cost);
  const ways = ends.map((end) => wayBack(steps, { rows: quotation.length, end, width }));
  const [pairs = []] = ways;
  return {
    cost,
    spans: ways.map((way, at) => spanOf(way, ends[at] ?? 0)),
    matched: pairs.map(([given, printed]) => {
      const token = given === undefined ? undefined : quotation[given];
      const other = printed === undefined ? undefined : text[printed];
      return token && other && replacing(token, other) < 1 ? token : undefined;
    }),
    differences: (given) => differencesOf(pairs, { given, quotation, text }),
  };
}

function spanOf(way: readonly Pair[], end: number): Span {
  const start = way.find(([, printed]) => printed !== undefined)?.[1] ?? Math.max(end - 1, 0);
  return { start, end: Math.max(end, start + 1) };
}

const step = { both: 1, given: 2, printed: 3, joined: 4 } as const;

/** Words that were passed over cost next to nothing at dots, so that the nearest place wins; at brackets a little. */
function passingCost({ role }: PastedToken): number | undefined {
  return role === 'omission' ? 1e-6 : role === 'bracket' ? 0.02 : undefined;
}

/** A changed word is dearer than a changed case or stop; one word for another is cheaper than one more and one less. */
function replacing(given: PastedToken, printed: PassageToken): number {
  if (given.role === 'omission') return printed.word === '…' ? 0 : 2.5;
  if (given.role === 'bracket' || given.role === 'remark') return 2.5;
  if (given.role === 'note mark' && given.word !== printed.word)
    return given.isAfterWord ? unlikeNumber(printed) : 2.5;
  if (isSame(given, printed)) return 0;
  if (given.word.toLowerCase() === printed.word.toLowerCase()) return 0.3;
  return unlike(given, printed);
}

/** What stands by itself after a word may as well be another number than the printed one. */
function unlikeNumber({ word }: PassageToken): number {
  return /^\p{N}/u.test(word) ? 1 : 2.5;
}

function unlike(given: PastedToken, printed: PassageToken): number {
  if (given.isWord !== printed.isWord) return 1.6;
  if (!given.isWord) return 0.4;
  // A number is rather a changed number than a word.
  return isNumber(given.word) === isNumber(printed.word) ? 1 : 1.02;
}

/** By its first sign: this is asked of every pair of words. */
function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** A word or sign that is not printed. A number by itself may be a note's only where the text has its pause. */
function addedCost(given: PastedToken, next: PassageToken | undefined): number {
  if (given.isAfterWord) return next?.isWord ? 1.1 : 0.3;
  if (given.role !== undefined || given.isFree) return 0;
  return gap(given);
}

function gap({ isWord }: { isWord: boolean }): number {
  return isWord ? 1.1 : 0.45;
}

function wayBack(
  steps: Uint8Array,
  { rows, end, width }: { rows: number; end: number; width: number },
): Pair[] {
  const pairs: Pair[] = [];
  let [row, column] = [rows, end];
  while (row > 0) {
    const way = steps[row * width + column];
    if (way === step.both) pairs.push([--row, --column]);
    else if (way === step.joined) {
      pairs.push([--row, --column]);
      pairs.push([--row, column]);
    } else if (way === step.given) pairs.push([--row, undefined]);
    else pairs.push([undefined, --column]);
  }
  return pairs.reverse();
}

/** The best place for a quotation in one text. */
export interface Alignment {
  readonly cost: number;
  /** Every place of that cost. */
  readonly spans: readonly Span[];
  /** Of the first of them, as are the differences: in order, a token of the quotation where it matches, undefined elsewhere. */
  readonly matched: readonly (PastedToken | undefined)[];
  differences(given: string): Difference[];
}
