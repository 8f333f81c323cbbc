/** What was typed, taken apart into words and phrases. */
import { readNumber } from '../number-words.ts';
import { readWords } from '../words.ts';
import { isCommonWord, isWeakWord } from './common-words.ts';

/** The longest query that is read (UTF-16 units); what is beyond is left out, and the answer says so. */
export const queryLimit = 300;

/**
 * Reads a query. Phrases stand in straight or curly double quotes, anywhere; a quote that is not closed reaches to the end. Each
 * other run without spaces is one word, which may have parts (`al-Nusra`). The same term twice counts once.
 *
 * In: what the reader typed. Out: the terms in order; none when nothing in it can be searched for.
 */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, queryLimit);
  const terms: Term[] = [];
  const runs = figuresAsOne(text).matchAll(/["“”„«»]([^"“”„«»]*)(["“”„«»]|$)|(?:[^\s"“”„«»]|\u00a0)+/gu);
  for (const match of runs) {
    const term = match[1] === undefined ? readWord(match[0]) : readPhrase(match[1], match[2] !== '');
    if (term && !terms.some((other) => sameTerm(other, term) && !isRepeated(terms.at(-1), term)))
      terms.push(term);
  }
  const read = numbersAsOne(inCapitals(text) ? terms.map(inSmallLetters) : terms);
  return {
    text: text.trim(),
    cut: typed.length > queryLimit,
    terms: isQuestion(text) ? withoutWeak(read) : read,
  };
}

/** "WAR IN SYRIA": nothing is told by capitals where all are. In: a query. Out: whether it is so. */
export function inCapitals(text: string): boolean {
  return /\s/u.test(text.trim()) && text === text.toUpperCase() && /\p{Lu}{4}/u.test(text);
}

function inSmallLetters(term: Term): Term {
  const isCommon = term.capitals && term.parts.every((part) => isCommonWord(part, false));
  return isCommon && !/^(?:IS|US)$/u.test(term.shown) ? { ...term, capitals: false, common: true } : term;
}

function isQuestion(text: string): boolean {
  // "IS recruits" are those of the group.
  if (/^\s*IS(?!\p{L})/u.test(text) && !inCapitals(text) && !/\?\s*$/.test(text)) return false;
  return /^\s*(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|do|does|did|can|could|should|will|tell me|show me|find)(?!\p{L})|\?\s*$/iu.test(
    text,
  );
}

/** "What did Karin say about amnesty": who says it, and of what, is what is asked. */
function withoutWeak(terms: readonly Term[]): Term[] {
  const isWeak = ({ kind, parts, capitals }: Term): boolean =>
    kind === 'word' && !capitals && parts.every((part) => isWeakWord(part));
  const tells = terms.some((term) => !term.common && !isWeak(term));
  return terms.map((term) => (tells && isWeak(term) ? { ...term, common: true } : term));
}

/** "بي بي سي": letters that are written out may be the same. */
function isRepeated(before: Term | undefined, { shown }: Term): boolean {
  return before?.shown === shown && shown.length <= 2;
}

/** "1 000" and "30 %" are one word each: their spaces become such as do not break. */
function figuresAsOne(text: string): string {
  return text
    .replace(/\s/gu, ' ')
    .replace(/(?<![\p{L}\p{N}.,-])\d{1,3}(?: \d{3})+(?![\p{L}\p{N}])/gu, unbroken)
    .replace(/\d (?:%|per ?cent(?![\p{L}\p{N}]))/giu, unbroken)
    .replace(/(?<![\p{L}\p{N}])per cent(?![\p{L}\p{N}])/giu, unbroken);
}

function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

/** "one thousand" is one term, and 1000 another way to write it. */
function numbersAsOne(terms: readonly Term[]): Term[] {
  const words = terms.map(({ kind, parts }) =>
    kind === 'word' && parts.length === 1 ? (parts[0] ?? '') : '',
  );
  const joined: Term[] = [];
  for (let at = 0; at < terms.length; at += 1) {
    const number = readNumber(words, at);
    const own = terms.slice(at, (number?.last ?? at) + 1);
    const [term] = own;
    if (!term) break;
    if (number) {
      const shown = own.map((one) => one.shown).join(' ');
      const parts = own.flatMap((one) => one.parts);
      joined.push({ ...term, shown, parts, keys: parts, number: number.value, prefix: false, common: false });
    } else joined.push(term);
    at = number?.last ?? at;
  }
  return joined;
}

function readWord(typed: string): Term | undefined {
  const shown = typed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.%]+$/gu, '').replace(/['’ʼʾ]s$/iu, '');
  const read = readWords(shown).parts;
  const parts = read.map((part) => part.text);
  const [first] = parts;
  if (first === undefined) return undefined;
  const isFigure = /^\d+$/.test(parts.at(-1) ?? '');
  // Other searches take these for commands: here they join nothing and leave nothing out.
  const isCommand = /^(?:AND|OR|NOT)$/u.test(shown);
  const capitals = /^\p{Lu}{2}$/u.test(shown) && !isCommand;
  const isCyrillic = /\p{Script=Cyrillic}/u.test(shown);
  return {
    kind: 'word',
    shown: shown.replace(/\.$/u, parts.length > 1 ? '.' : ''),
    parts,
    keys: read.map(({ key }) => key),
    ...(isFigure && parts.length === 1 && { number: first }),
    prefix: parts.join('').length >= 3 && !isFigure,
    capitals,
    common: parts.every((part) => isCommonWord(part, isCyrillic)) && !capitals,
  };
}

function readPhrase(typed: string, closed: boolean): Term | undefined {
  const read = readWords(typed, { spaced: true }).parts;
  const parts = read.map((part) => part.text);
  if (parts.length === 0) return undefined;
  const shown = typed.replace(/\s+/gu, ' ').trim();
  const capitals = /^\p{Lu}{2}$/u.test(shown);
  const keys = read.map(({ key }) => key);
  return { kind: 'phrase', shown, parts, keys, prefix: !closed, capitals, common: false };
}

function sameTerm(one: Term, other: Term): boolean {
  return one.kind === other.kind && one.shown.toLowerCase() === other.shown.toLowerCase();
}

/** A word or phrase that is asked for. */
export interface Term {
  readonly kind: 'word' | 'phrase';
  /** As the reader wrote it, without quotation marks. */
  readonly shown: string;
  /** Folded, in order. */
  readonly parts: readonly string[];
  /** For each part what all its spellings share; spellingKey() of the parts unless told. */
  readonly keys?: readonly string[];
  /** The number that it is, in digits. */
  readonly number?: string;
  /** Longer words that begin with the last part count too, though less. */
  readonly prefix: boolean;
  /** Two capitals ("IS", "US", "UN") ask for capitals: "is" and "us" are other words. */
  readonly capitals: boolean;
  /** Too common to bring up a passage by itself. */
  readonly common: boolean;
}

/** A query, read. */
export interface Query {
  /** What was read of it, without space at its ends. */
  readonly text: string;
  /** It was longer than the limit. */
  readonly cut: boolean;
  readonly terms: readonly Term[];
}
