/** Where words stand in a text exactly as they are quoted. Browser-safe. */
import type { Sequence } from './quotable.ts';
import type { QuoteToken } from './quote-tokens.ts';

/**
 * In: a text; the tokens of a quotation. Out: every place where they stand side by side, in order; the first letter of the
 * quotation may be of another case.
 */
export function occurrences(sequence: Sequence, quotation: readonly QuoteToken[]): Span[] {
  const { line, starts } = sequence.parts();
  const words = quotation.map(({ word }) => word).join(' ');
  const first = words.charAt(0);
  const needles = new Set([
    words,
    first.toUpperCase() + words.slice(1),
    first.toLowerCase() + words.slice(1),
  ]);
  const spans: Span[] = [];
  for (const needle of needles) {
    let at = line.indexOf(` ${needle} `);
    for (; at >= 0; at = line.indexOf(` ${needle} `, at + 1)) {
      const start = indexOf(starts, at + 1);
      spans.push({ start, end: start + quotation.length });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Where a sorted list holds a number. */
function indexOf(sorted: readonly number[], sought: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tokens of a text, end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
