/** How a quotation differs from what is printed. Browser-safe. */
import { isSame, type PastedToken } from './pasted-tokens.ts';
import type { PassageToken } from './quotable.ts';
import type { QuoteToken } from './quote-tokens.ts';

/** In: which token stands beside which; the quotation's text and tokens, the text's tokens. Out: stretches, in order. */
export function differencesOf(pairs: readonly Pair[], sides: Sides): Difference[] {
  const { given, quotation, text } = sides;
  const found: { sort: DifferenceSort; given: string; printed: string }[] = [];
  let row: PastedToken | undefined;
  for (const [at, [g, p]] of pairs.entries()) {
    if (g !== undefined) row = quotation[g];
    const isSecondHalf = p !== undefined && pairs[at - 1]?.[1] === p;
    const isHalf = isSecondHalf || (p !== undefined && pairs[at + 1]?.[1] === p);
    const other = p === undefined ? undefined : text[p];
    const next = {
      sort: isHalf ? ('same' as const) : g === undefined ? passedOver(row) : sortOf(quotation[g], other),
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
  return found;
}

/** Printed words beside which nothing was pasted: what they are depends on what was pasted before them. */
function passedOver(row: PastedToken | undefined): DifferenceSort {
  if (row?.role === 'omission') return 'left out';
  return row?.role === 'bracket' ? 'in brackets' : 'changed';
}

function sortOf(token: PastedToken | undefined, other: PassageToken | undefined): DifferenceSort {
  if (token === undefined) return 'changed';
  if (token.role === 'omission') return 'left out';
  if (other === undefined) {
    if (token.role === 'bracket') return 'in brackets';
    return token.role !== undefined || token.isFree ? 'set aside' : 'changed';
  }
  if (token.word === other.word) return 'same';
  if (!isSame(token, other)) return 'changed';
  return token.stem ? 'in brackets' : token.bare === undefined ? 'same' : 'set aside';
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
}
