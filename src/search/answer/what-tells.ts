/** Whether what is missing of a query is what tells in it, so that the rest is not to be shown. Pure. */
import { nameKey } from '../lookup/name-key.ts';
import type { ArticleFinds } from '../passages/find-in-article.ts';
import { isCommon } from '../query/looked-for.ts';
import { isWeakWord } from '../query/common-words.ts';
import type { Wanted } from '../query/wanted.ts';

/**
 * In: what is wanted; for each whether it stands somewhere; which are blocked (see find.ts); the ordinary words, and those that name
 * somebody or something elsewhere. Out: what is missing of what tells, and what is there.
 */
export function whatTells(
  wanted: readonly Wanted[],
  { stands, isBlocked, isShouted = false, strangers }: Known,
): Telling {
  const telling = [...wanted.keys()].filter((at) => wanted.slice(at, at + 1).some((one) => !isCommon(one)));
  const missing = telling.filter((at) => !stands(at));
  const rest = telling.filter((at) => stands(at) && !isBlocked(at));
  return {
    rest,
    isNamed: missing.some((at) => isNamed(wanted[at], { isFirst: at === 0, isShouted, strangers })),
    isUnknown: missing.some((at) => isUnknown(wanted[at], strangers)),
    isMissing: missing.length > 0,
  };
}

/**
 * Whether the rest is hidden: words beside a name that is missing, or beside a word that nobody would leave out; else when it would be
 * much, and nothing holds several words of it together. What is hidden is offered as a search of its own.
 *
 * In: what is wanted, and what tells in it; the articles found for the rest. Out: whether to show none of them.
 */
export function isHushed(
  wanted: readonly Wanted[],
  { rest, isNamed: named, isUnknown: unknown, isMissing }: Telling,
  articles: readonly ArticleFinds[],
): boolean {
  if (!isMissing || rest.length === 0) return false;
  const present = rest.flatMap((at) => wanted[at] ?? []);
  const hasRecord = present.some(({ names }) => names !== undefined);
  if (!hasRecord && (named || present.every(isWeak))) return true;
  const finds = articles.flatMap((article) => article.finds);
  const together = finds.filter(({ holds }) => holds === 'all').length;
  if (rest.length > 1 && together > 0 && !named) return false;
  if (!hasRecord && unknown) return true;
  return (rest.length > 1 && together > 0 ? together : finds.length) > mostBesides;
}

/** So many passages for what is left of a query are no flood. */
const mostBesides = 8;

function isWeak({ terms }: Wanted): boolean {
  return terms.every(({ parts, kind }) => kind === 'word' && parts.every((part) => isWeakWord(part)));
}

/** With a capital, which the first word of a sentence has anyway; or known to be a name elsewhere. */
function isNamed(
  one: Wanted | undefined,
  { isFirst, isShouted, strangers }: Pick<Known, 'isShouted' | 'strangers'> & { isFirst: boolean },
): boolean {
  const terms = one?.terms ?? [];
  return terms.some(({ shown, kind, number }) => {
    const key = nameKey(shown);
    if (kind === 'phrase' || number !== undefined) return false;
    if (strangers?.elsewhere.has(key) === true) return true;
    const mayBegin = isFirst && terms.length === 1 && mayBeOrdinary(key, strangers);
    return !isShouted && /^\p{Lu}/u.test(shown) && !mayBegin;
  });
}

/** In some form; where the list of ordinary words is not there, any word may be. */
function mayBeOrdinary(key: string, strangers: Strangers | undefined): boolean {
  if (strangers === undefined || strangers.ordinary.size === 0) return true;
  const endings = [/(?:e?s)$/, /s$/, /(?:ed|ing|er|ers)$/];
  const bases = [key, key.replace(/ies$/, 'y'), ...endings.map((ending) => key.replace(ending, ''))];
  return bases.some((base) => strangers.ordinary.has(base));
}

function isUnknown(one: Wanted | undefined, strangers: Strangers | undefined): boolean {
  if (strangers === undefined || strangers.ordinary.size === 0) return false;
  return (one?.terms ?? []).some(({ shown, kind, number }) => {
    const key = nameKey(shown);
    return kind === 'word' && number === undefined && !mayBeOrdinary(key, strangers);
  });
}

interface Known {
  readonly stands: (at: number) => boolean;
  readonly isBlocked: (at: number) => boolean;
  /** All is in capitals, which then tell nothing. */
  readonly isShouted?: boolean;
  readonly strangers: Strangers | undefined;
}

/** Words that are a slip of no name, folded. */
export interface Strangers {
  /** They name somebody or something that the archive does not have. */
  readonly elsewhere: ReadonlySet<string>;
  readonly ordinary: ReadonlySet<string>;
}

/** What of a query tells. */
export interface Telling {
  /** Places of what stands somewhere. */
  readonly rest: readonly number[];
  /** Something that tells is missing. */
  readonly isMissing: boolean;
  /** A name is. */
  readonly isNamed: boolean;
  /** No ordinary word is. */
  readonly isUnknown: boolean;
}
