/** A quotation taken apart, with what those who quote put into it. Browser-safe. */
import { comparedForm, hasLetter, type QuoteToken, stopPattern, wordPattern } from './quote-tokens.ts';

/**
 * The words and stops of a quotation, and the signs of those who quote: dots for words left out, words in brackets, numbers
 * of notes, a hyphen at the end of a line. In: the text, as `readings` cleans it. Out: its tokens in order.
 */
export function pastedTokens(text: string): PastedToken[] {
  const tokens: PastedToken[] = [...text.matchAll(pattern)].flatMap((match): PastedToken[] => {
    const [written] = match;
    const place = { start: match.index, end: match.index + written.length };
    const { omission, bracket, joint, speaker } = match.groups ?? {};
    if (speaker !== undefined) return [{ word: speaker, isWord: false, role: 'remark', ...place }];
    if (omission !== undefined) return [{ word: '…', isWord: false, role: 'omission', ...place }];
    if (bracket !== undefined) return [bracketed(bracket, place)];
    if (joint !== undefined) return [{ ...worded(written, place), ...joining(written) }];
    const word = comparedForm(written);
    if (word === '') return [];
    if (isNoteMark(text, { written, ...place })) {
      const isAfterWord = /^\d/.test(written) && /[\p{L}\p{N}]\s+$/u.test(text.slice(0, place.start));
      return [{ word, isWord: false, role: 'note mark', ...place, ...(isAfterWord && { isAfterWord }) }];
    }
    return [worded(written, place)];
  });
  return tokens.map((token, at) => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (token.role === undefined && token.isWord && (at === 0 || isOpening(tokens, at)))
      return { ...token, anyCase: true };
    const isBeside = [before, after].some((other) => other?.role && other.role !== 'note mark');
    return !token.isWord && token.role === undefined && isBeside ? { ...token, isFree: true } : token;
  });
}

/**
 * In: a token of a quotation, and one of a text. Out: whether they are the same, but for the case of a first letter that
 * may differ, the number of a note, or what stands in brackets.
 */
export function isSame(given: PastedToken, printed: QuoteToken): boolean {
  const { word, bare, stem, anyCase } = given;
  if (word === printed.word || bare === printed.word) return true;
  if (stem !== undefined) return isStemOf(stem, printed.word);
  return (
    anyCase === true &&
    [word, bare].some((form) => form !== undefined && differInFirstCase(form, printed.word))
  );
}

function differInFirstCase(a: string, b: string): boolean {
  return a.slice(1) === b.slice(1) && a.toLowerCase() === b.toLowerCase();
}

/** "[t]he" is "The"; "fight[ing]" may be "fights" or "fight"; "[re]integrate" may be "integrate". */
function isStemOf({ before, after, inside }: Stem, word: string): boolean {
  if (differInFirstCase(before + inside + after, word)) return true;
  if (before === '' && inside.length === 1) return false;
  if (word === before + after) return true;
  return after === ''
    ? before.length > 1 && word.startsWith(before)
    : after.length > 2 && word.endsWith(after);
}

/** Three dots or four, also with spaces between, also in brackets; empty brackets. */
const dots = String.raw`(?:\.\s*){2,3}\.|…(?:\s*[.…])*|(?:\.\s*)?…`;
const omission = String.raw`[[(<]\s*(?:${dots})\s*[\])>]|${dots}|\[\s*\]`;
/** Brackets that belong to a word, "[t]he", and those that stand by themselves. */
const letters = String.raw`[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*`;
const inWord = String.raw`(?:${letters}['’ʼ]?)?\[\p{L}{1,12}\](?:['’ʼ]?${letters})|${letters}\[\p{L}{1,12}\]`;
const bracket = String.raw`${inWord}|\[[^[\]]{1,200}\]`;
/** The first half of a word that was parted at the end of a line. */
const joint = String.raw`\p{L}{2,}(?=[-‐¬\u00ad]\s+\p{Ll}{2})`;
const pattern = new RegExp(
  `(?<speaker>⟦[^⟧]*⟧)|(?<omission>${omission})|(?<bracket>${bracket})|(?<joint>${joint})|${wordPattern}|${stopPattern}`,
  'gu',
);

function joining(written: string): { joins: true; word: string } {
  return { joins: true, word: comparedForm(written) };
}

function bracketed(written: string, place: { start: number; end: number }): PastedToken {
  const inside = /^\[(.*)\]$/su.exec(written)?.[1];
  if (inside === undefined) {
    const whole = comparedForm(written.replace(/[[\]]/g, ''));
    return { word: whole, isWord: true, stem: stemOf(written), ...place };
  }
  const role = noteNumber.test(inside.trim())
    ? 'note mark'
    : remark.test(inside.trim())
      ? 'remark'
      : 'bracket';
  return { word: written, isWord: false, role, ...place };
}

/** What stands outside the brackets of a word, before them and after them. */
function stemOf(written: string): Stem {
  const [, before = '', inside = '', after = ''] = /^(.*)\[(.*)\](.*)$/su.exec(written) ?? [];
  return { before: comparedForm(before), after: comparedForm(after), inside: comparedForm(inside) };
}

const noteNumber = /^(?:n(?:ote|\.)?\s*)?(?:\d{1,3}|[ivxl]{1,7})$/u;
const remark =
  /^(?:sic|!|recte.*|(?:my |our )?(?:emphasis|italics)(?: (?:added|mine|ours|in (?:the )?original|supplied|original))?|(?:emphasis|italics) (?:is |are )?(?:mine|ours)|footnotes? omitted|citations? omitted|translation .*|trans(?:\.|lated).*)[.!]?$/iu;

function worded(written: string, place: { start: number; end: number }): PastedToken {
  const word = comparedForm(written);
  const bare = withoutMark(written);
  return { word, isWord: hasLetter(word), ...place, ...(bare !== undefined && { bare }) };
}

/** "fighters4", "fighters²", "fightersxii": the word alone. Figures after figures are never taken for a note's. */
function withoutMark(written: string): string | undefined {
  const [, word] =
    /^(.*\p{L})(?:\d{1,3}|[⁰¹²³⁴-⁹]+)$/u.exec(written) ??
    /^(\p{L}{4,}?)(?:x{2,3}|x{0,3}(?:ix|iv|vi{1,3}|i{2,3}))$/u.exec(written) ??
    [];
  return word === undefined ? undefined : comparedForm(word);
}

/** "cause.4", "cause. ii", "cause.” ²", and a figure at the very end. */
function isNoteMark(
  text: string,
  { written, start, end }: { written: string; start: number; end: number },
): boolean {
  if (/^[⁰¹²³⁴-⁹]+$/u.test(written)) return true;
  const before = text.slice(Math.max(0, start - 4), start);
  if (/^(?=.)x{0,3}(?:ix|iv|v?i{0,3})$/u.test(written)) return /[\p{P}\s]$/u.test(before) || before === '';
  if (!/^\d{1,3}$/.test(written)) return false;
  const isGlued = /(?<!\d)[.,;:!?”’"')\]]$/u.test(before) && !/^[.,:]?\d/.test(text.slice(end));
  return isGlued || /^[\s\p{P}]*$/u.test(text.slice(end));
}

/** Whether a word is the first one, or the first after words left out. */
function isOpening(tokens: readonly PastedToken[], at: number): boolean {
  const before = tokens.slice(0, at).findLast(({ isWord, role }) => isWord || role === 'omission');
  return before === undefined || before.role === 'omission';
}

interface Stem {
  readonly before: string;
  readonly after: string;
  readonly inside: string;
}

/** A word, a stop, or a sign of who quotes. */
export interface PastedToken extends QuoteToken {
  /** Dots for words left out; words of one's own in brackets; a remark such as [sic]; the number of a note. */
  readonly role?: 'omission' | 'bracket' | 'remark' | 'note mark';
  /** Of the number of a note: it stands by itself after a word, so that it may be a number of the text. */
  readonly isAfterWord?: boolean;
  /** The case of the first letter is not compared. */
  readonly anyCase?: boolean;
  /** A stop that who quotes needs. */
  readonly isFree?: boolean;
  /** The word without what may be the number of a note. */
  readonly bare?: string;
  /** Of a word that has brackets in it, what stands outside them and inside. */
  readonly stem?: Stem;
  /** The first half of a word that may have been parted at the end of a line. */
  readonly joins?: boolean;
}
