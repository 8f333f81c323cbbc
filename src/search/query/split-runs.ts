/** Runs that are written with signs and stand nowhere as they are: "Iraq/Syria". Pure. */
import { parseQuery, type Term } from './query.ts';

/**
 * The words of a run, each by itself. In: a term. Out: its words as terms; undefined when it is one word, a phrase, or
 * a name with an apostrophe alone.
 */
export function wordsOfRun({ kind, shown, parts }: Term): readonly Term[] | undefined {
  if (kind === 'phrase' || parts.length < 2 || !sign.test(shown)) return undefined;
  const { terms } = parseQuery(shown.replace(yearsOfRange, asYears).replace(signs, ' '));
  return terms.length > 0 ? terms : undefined;
}

/** In: a term. Out: whether its words are joined by more than hyphens, so that they are hardly one name. */
export function isRunOfSigns(term: Term): boolean {
  return wordsOfRun(term) !== undefined && /[^\p{L}\p{N}\p{M}\s'’ʼʾ%.\u2010\u2011-]/u.test(term.shown);
}

/** "2014–15" is 2014 and 2015. */
const yearsOfRange = /(?<!\d)((1\d|20)\d\d)[\p{Pd}/](\d\d)(?![\d\p{Pd}/])/gu;

/** 2014-11 is a month. */
function asYears(run: string): string {
  const [first, last] = [run.slice(0, 4), run.slice(-2)];
  return last > first.slice(2) ? `${first} ${first.slice(0, 2)}${last}` : run;
}

/** Whatever is no letter, digit, space or apostrophe; a full stop joins the parts of one name, as in vlast.kz, and several part. */
const sign = /[^\p{L}\p{N}\p{M}\s'’ʼʾ%.]|\.{2,}/u;
const signs = new RegExp(sign.source, 'gu');
