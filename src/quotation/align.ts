/** The part of a text that is most like a quotation, word by word. Browser-safe. */
import type { PassageToken } from './quotable.ts';
import type { QuoteToken } from './quote-tokens.ts';

/**
 * Lays a quotation along a text with the least cost, wherever in the text that is: Needleman and Wunsch's method with
 * free ends in the text (Sellers 1980, https://doi.org/10.1016/0196-6774(80)90016-4).
 *
 * In: the tokens of both. Out: the cost; the spans of the text; the quotation's tokens that match; and the
 * differences in order, `same` ones too, for which the quotation's own text must be given.
 */
export function alignment(quotation: readonly QuoteToken[], text: readonly PassageToken[]): Alignment {
  const width = text.length + 1;
  const steps = new Uint8Array((quotation.length + 1) * width);
  let above = new Float64Array(width);
  for (let row = 1; row <= quotation.length; row += 1) {
    const given = quotation[row - 1];
    const here = new Float64Array(width);
    if (!given) break;
    here[0] = (above[0] ?? 0) + gap(given);
    steps[row * width] = step.given;
    for (let column = 1; column < width; column += 1) {
      const printed = text[column - 1];
      if (!printed) break;
      const replace = (above[column - 1] ?? 0) + replacing(given, printed);
      const extra = (above[column] ?? 0) + gap(given);
      const missing = (here[column - 1] ?? 0) + gap(printed);
      const least = Math.min(replace, extra, missing);
      here[column] = least;
      steps[row * width + column] =
        least === replace ? step.both : least === extra ? step.given : step.printed;
    }
    above = here;
  }
  const cost = above.reduce((least, each) => Math.min(least, each));
  const ends = [...above.keys()].filter((column) => above[column] === cost);
  const ways = ends.map((end) => wayBack(steps, { rows: quotation.length, end, width }));
  const [pairs = []] = ways;
  return {
    cost,
    spans: ways.map((way, at) => spanOf(way, ends[at] ?? 0)),
    matched: pairs.flatMap(([given, printed]) => {
      const token = given === undefined ? undefined : quotation[given];
      const other = printed === undefined ? undefined : text[printed];
      return token && other && sameWord(token, other) ? [token] : [];
    }),
    differences: (given) => differencesOf(pairs, { given, quotation, text }),
  };
}

function spanOf(way: readonly Pair[], end: number): Span {
  const start = way.find(([, printed]) => printed !== undefined)?.[1] ?? Math.max(end - 1, 0);
  return { start, end: Math.max(end, start + 1) };
}

const step = { both: 1, given: 2, printed: 3 } as const;

/** A changed word is dearer than a changed case or stop; one word for another is cheaper than one more and one less. */
function replacing(given: QuoteToken, printed: QuoteToken): number {
  if (given.word === printed.word) return 0;
  if (sameWord(given, printed)) return 0.3;
  return given.isWord === printed.isWord ? (given.isWord ? 1 : 0.4) : 1.6;
}

function gap({ isWord }: QuoteToken): number {
  return isWord ? 1.1 : 0.45;
}

function sameWord(given: QuoteToken, printed: QuoteToken): boolean {
  return given.word.toLowerCase() === printed.word.toLowerCase();
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
    else if (way === step.given) pairs.push([--row, undefined]);
    else pairs.push([undefined, --column]);
  }
  return pairs.reverse();
}

function differencesOf(
  pairs: readonly Pair[],
  {
    given,
    quotation,
    text,
  }: { given: string; quotation: readonly QuoteToken[]; text: readonly PassageToken[] },
): Difference[] {
  const found: { same: boolean; given: string; printed: string }[] = [];
  for (const [index, [g, p]] of pairs.entries()) {
    const token = g === undefined ? undefined : quotation[g];
    const other = p === undefined ? undefined : text[p];
    // At the very beginning a capital more or less is the quoting sentence's.
    const same =
      token !== undefined &&
      other !== undefined &&
      (token.word === other.word || (index === 0 && differsInFirstLetter(token, other)));
    const next = {
      given: g === undefined ? '' : written(given, quotation, g),
      printed: p === undefined ? '' : written(other?.passage.text ?? '', text, p),
    };
    const last = found.at(-1);
    if (last?.same === same) {
      last.given += next.given;
      last.printed += next.printed;
    } else found.push({ same, ...next });
  }
  return found;
}

function differsInFirstLetter(a: QuoteToken, b: QuoteToken): boolean {
  return sameWord(a, b) && a.word.slice(1) === b.word.slice(1);
}

/** A token with all that stands between it and the next. */
function written(text: string, tokens: readonly (QuoteToken | PassageToken)[], at: number): string {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return '';
  const together =
    next !== undefined && (!('passage' in token) || ('passage' in next && next.passage === token.passage));
  return together ? text.slice(token.start, next.start) : `${text.slice(token.start, token.end)} `;
}

type Pair = readonly [given: number | undefined, printed: number | undefined];

/** A stretch of a quotation beside what is printed there; one of the two may be empty. */
export interface Difference {
  readonly same: boolean;
  readonly given: string;
  readonly printed: string;
}

/** Tokens of a text, end not included. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The best place for a quotation in one text. */
export interface Alignment {
  readonly cost: number;
  /** Every place of that cost. */
  readonly spans: readonly Span[];
  /** Of the first of them, as are the differences. */
  readonly matched: readonly QuoteToken[];
  differences(given: string): Difference[];
}
