/** The words of a text, as search sees them, each with its place in the printed letters. */
import { foldWithOffsets } from './fold.ts';
import { readNumber } from './number-words.ts';
import { spellingKey } from './spelling.ts';
import { tokensOf } from './tokens.ts';

/**
 * Takes a text apart. "al’Dawla", "re-integrate" and "U.S." are several parts in one compound, so that they are found whole
 * (`aldawla`, `us`) and by their parts (`dawla`). A figure is one part: "3,000", "3 000" with a space that does not break, and
 * 3000 are `3000`, of which 300 is no part; "%" and "per cent" are `percent`; the year that "1992–97" ends in is 1997 too.
 *
 * In: a text; `spaced`, when a plain space may also part thousands, as when somebody has typed it. Out: its parts in order, those
 * compounds that have more than one part, and the figures that stand in words.
 */
export function readWords(text: string, { spaced = false } = {}): Words {
  const { folded, starts, ends } = foldWithOffsets(text);
  const parts: Part[] = [];
  const compounds = new Map<number, Compound>();
  let first = 0;
  function closeCompound(): void {
    const own = parts.slice(first);
    const joined = own.map((part) => part.text).join('');
    // "group’s" is not "groups"; "U.S." is "us".
    const isGenitive =
      own.at(-1)?.text === 's' && /^['’ʼʾ]$/u.test(text.charAt((own.at(-1)?.start ?? 0) - 1));
    if (own.length > 1 && !isGenitive)
      compounds.set(first, { joined, key: spellingKey(joined), last: parts.length - 1 });
    first = parts.length;
  }
  for (const token of tokensOf(folded, {
    isSpaced: (at) => spaced || unbreaking.test(text.charAt(starts[at] ?? -1)),
  })) {
    if (!token.isJoined) closeCompound();
    const span = { start: starts[token.at] ?? 0, end: wordEnd(text, ends[token.end - 1] ?? 0) };
    const key = token.isJoined ? yearAfter(parts.at(-1), token.text, text.charAt(span.start - 1)) : undefined;
    parts.push({ text: token.text, key: key ?? spellingKey(token.text), ...span });
  }
  closeCompound();
  return { parts, compounds, numbers: numbersIn(parts) };
}

const unbreaking = /[\u00a0\u2007\u2009\u202f]/;

/** Soft and hard signs end a word, though they fold to nothing. */
function wordEnd(text: string, end: number): number {
  let at = end;
  while (/[ьъ]/iu.test(text.charAt(at))) at += 1;
  return at;
}

/** Of "1992–97": 1997. */
function yearAfter(before: Part | undefined, written: string, signBefore: string): string | undefined {
  const isRange = /^(?:1\d|20)\d\d$/.test(before?.text ?? '') && /^\d\d$/.test(written);
  if (!isRange || !/^\p{Pd}$/u.test(signBefore)) return undefined;
  const year = (before?.text ?? '').slice(0, 2) + written;
  // 2014-11 is a month.
  return year > (before?.text ?? '') ? year : undefined;
}

function numbersIn(parts: readonly Part[]): Map<number, WrittenFigure> {
  const words = parts.map(({ text }) => text);
  const numbers = new Map<number, WrittenFigure>();
  for (let at = 0; at < words.length; at += 1) {
    const number = readNumber(words, at);
    if (!number) continue;
    numbers.set(at, number);
    at = number.last;
  }
  return numbers;
}

/** A word, or a part of a compound. Start and end are places in the text as given, end not included. */
export interface Part {
  /** Folded; a figure without what parts its thousands. */
  readonly text: string;
  /** The same for all spellings of the word. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Parts that are written together. */
export interface Compound {
  /** All parts, folded, without what joins them. */
  readonly joined: string;
  /** The same for all spellings. */
  readonly key: string;
  /** The place of its last part among the parts. */
  readonly last: number;
}

/** A number that stands in words: `1000` for "one thousand". */
interface WrittenFigure {
  readonly value: string;
  /** The place of its last part among the parts. */
  readonly last: number;
}

/** A text taken apart. */
export interface Words {
  readonly parts: readonly Part[];
  /** By the place of the first part. */
  readonly compounds: ReadonlyMap<number, Compound>;
  /** By the place of the first part. */
  readonly numbers: ReadonlyMap<number, WrittenFigure>;
}
