/** How a quotation differs from what is printed. Browser-safe. */
import { isSame, type PastedToken } from './pasted-tokens.ts';
import type { PassageToken } from './quotable.ts';
import type { QuoteToken } from './quote-tokens.ts';

/** In: which token stands beside which; the quotation's text and tokens, the text's tokens. Out: stretches, in order. */
export function differencesOf(pairs: readonly Pair[], sides: Sides): Difference[] {
  const { given, quotation, text } = sides;
  const found: { sort: DifferenceSort; given: string; printed: string }[] = [];
  let row: PastedToken | undefined;
  let end = 0;
  for (const [at, [g, p]] of pairs.entries()) {
    if (g !== undefined) row = quotation[g];
    const isSecondHalf = p !== undefined && pairs[at - 1]?.[1] === p;
    const isHalf = isSecondHalf || (p !== undefined && pairs[at + 1]?.[1] === p);
    const other = p === undefined ? undefined : text[p];
    end = p === undefined ? end : p + 1;
    const token = g === undefined ? undefined : quotation[g];
    // A number after a word is a note's only where the text pauses.
    const isNumberPutIn = token?.isAfterWord === true && other === undefined && text[end]?.isWord === true;
    const next = {
      sort: isHalf
        ? ('same' as const)
        : token === undefined
          ? passedOver(row)
          : isNumberPutIn
            ? ('changed' as const)
            : sortOf(token, other),
      given: g === undefined ? '' : written(given, quotation, g),
      printed: p === undefined || isSecondHalf ? '' : written(other?.passage.text ?? '', text, p),
    };
    const last = found.at(-1);
    const runsOn = next.sort === 'same' || next.sort === 'changed' || g === undefined;
    if (last && last.sort === next.sort && runsOn) {
      last.given += next.given;
      last.printed += next.printed;
    } else found.push(next);
  }
  const told = besideEachOther(
    found.map((each) => ({ ...each, sort: ofPrintedBrackets(each) ?? each.sort })),
  );
  const last = told.at(-1);
  const goesOn = last?.sort === 'in brackets' && last.printed === '' ? onwards(text, end) : '';
  return last && goesOn !== '' ? [...told.slice(0, -1), { ...last, goesOn }] : told;
}

/** Of brackets that follow one another nobody can say which printed word each of them has. */
function besideEachOther(found: readonly Difference[]): Difference[] {
  const told: Difference[] = [];
  for (const each of found) {
    const last = told.at(-1);
    if (last?.sort !== 'in brackets' || each.sort !== 'in brackets') told.push(each);
    else
      told[told.length - 1] = {
        ...last,
        given: last.given + each.given,
        printed: last.printed + each.printed,
      };
  }
  return told;
}

/** Brackets that the text itself has are its words, and nobody's who quotes. */
function ofPrintedBrackets({ sort, given, printed }: Difference): DifferenceSort | undefined {
  if (sort !== 'in brackets' || !printed.includes('[')) return undefined;
  return lettersOf(given) === lettersOf(printed) ? 'same' : 'changed';
}

function lettersOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').toLowerCase();
}

/** The next few printed words. */
function onwards(text: readonly PassageToken[], from: number): string {
  const [first, last] = [text[from], text[Math.min(from + 5, text.length - 1)]];
  if (!first || !last || first.passage !== last.passage) return '';
  return first.passage.text.slice(first.start, last.end);
}

/** Printed words beside which nothing was pasted: what they are depends on what was pasted before them. */
function passedOver(row: PastedToken | undefined): DifferenceSort {
  if (row?.role === 'omission') return 'left out';
  return row?.role === 'bracket' ? 'in brackets' : 'changed';
}

function sortOf(token: PastedToken, other: PassageToken | undefined): DifferenceSort {
  if (token.role === 'omission') return 'left out';
  if (other === undefined) {
    if (token.role === 'bracket') return 'in brackets';
    return token.role !== undefined || token.isFree ? 'set aside' : 'changed';
  }
  if (!isSame(token, other)) return 'changed';
  if (token.stem) return 'in brackets';
  return token.word === other.word || token.bare === undefined ? 'same' : 'set aside';
}

/** A token with all that stands between it and the next. */
function written(text: string, tokens: readonly (QuoteToken | PassageToken)[], at: number): string {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return '';
  const together =
    next !== undefined && (!('passage' in token) || ('passage' in next && next.passage === token.passage));
  return together ? text.slice(token.start, next.start) : `${text.slice(token.start, token.end)} `;
}

/** Which token of the quotation stands beside which of the text; either may have none. */
export type Pair = readonly [given: number | undefined, printed: number | undefined];

interface Sides {
  readonly given: string;
  readonly quotation: readonly PastedToken[];
  readonly text: readonly PassageToken[];
}

/** `left out` at dots, `in brackets` at the brackets of who quotes, `set aside` as no words of the text. */
export type DifferenceSort = 'same' | 'changed' | 'left out' | 'in brackets' | 'set aside';

/** A stretch of a quotation beside what is printed there; one of the two may be empty. */
export interface Difference {
  readonly sort: DifferenceSort;
  readonly given: string;
  readonly printed: string;
  /** Of brackets at the end of a quotation: the words with which the text goes on there. */
  readonly goesOn?: string;
}
