/** Places of words as lines of a concordance. Pure. */
import type { Hit } from './find-term.ts';

/**
 * In: a passage's text, the hits in it. Out: a line for each place, in order: the words, and what stands before and behind them,
 * cut at words.
 */
export function linesOf(text: string, hits: readonly Hit[]): ConcordanceLine[] {
  const places = hits.toSorted((one, other) => one.start - other.start || other.end - one.end);
  return places
    .filter(
      ({ start }, at) => !places.slice(0, at).some((other) => other.start <= start && start < other.end),
    )
    .map(({ start, end }) => ({
      before: text.slice(Math.max(0, start - reach), start).replace(start > reach ? /^\S*\s/u : /^/u, ''),
      words: text.slice(start, end),
      behind: text.slice(end, end + reach).replace(end + reach < text.length ? /\s\S*$/u : /$/u, ''),
    }));
}

/** UTF-16 units on either side: what a wide screen has room for. */
const reach = 70;

/** A place of words, with what stands around it. */
export interface ConcordanceLine {
  readonly before: string;
  readonly words: string;
  readonly behind: string;
}
