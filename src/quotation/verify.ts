/** Whether a quotation is in texts. Browser-safe: /verify/ runs it over the articles that `look-up.ts` finds. */
import { alignment, type Difference } from './align.ts';
import type { QuotableArticle, Sequence } from './quotable.ts';
import { type QuoteToken, quoteTokens } from './quote-tokens.ts';

/** Units of UTF-16; the rest of a longer text is not looked at. */
export const quotationLimit = 4000;

/**
 * Looks for a quotation. Quotation marks, dashes and spaces in any form, the case of the first letter, a stop at the end
 * and our words in brackets do not count as differences; "…" stands for words left out.
 *
 * In: what was pasted; the texts. Out: `exact` with every place; `altered` with the nearest place or places, equally near, and, in
 * order, what is printed there and what was pasted; `absent`; `short` when there are fewer than two words to look for.
 */
export function verifyQuotation(pasted: string, sequences: readonly Sequence[]): Verdict {
  const { text, quotation } = readQuotation(pasted);
  if (quotation.filter(({ isWord }) => isWord).length < 2) return { kind: 'short' };
  const words = quotation.filter(({ isWord }) => isWord);
  const holding = sequences.filter((sequence) => words.every((word) => sequence.holds(word)));
  const whole = holding.flatMap((sequence) =>
    occurrences(sequence, quotation).map((span) => placeOf(sequence, span)),
  );
  if (whole.length > 0) return { kind: 'exact', places: whole, omissions: false };
  const pieces = withOmissions(quotation);
  if (pieces.length > 1) {
    const found = holding.flatMap((sequence) => inOrder(sequence, pieces));
    if (found.length > 0) return { kind: 'exact', places: found, omissions: true };
  }
  return nearest(quotation, { text, sequences });
}

/**
 * In: what was pasted. Out: the words that a text must hold, in lower case, stops left out: those of one piece stand side
 * by side in any text that has the quotation word for word; between two pieces words may have been left out.
 */
export function quotedPieces(pasted: string): string[][] {
  return withOmissions(readQuotation(pasted).quotation).map((piece) =>
    piece.filter(({ isWord }) => isWord).map(({ word }) => word.toLowerCase()),
  );
}

/**
 * Places that have something of a quotation, though they may not be like it.
 * In: what was pasted; the texts; how many words at least must stand there in their order. Out: the first of each article's
 * nearest places, three at most, the nearest first.
 */
export function nearestPlaces(pasted: string, sequences: readonly Sequence[], least: number): Place[] {
  const places = new Map<string, Place>();
  for (const { sequence, spans, matched } of alignments(readQuotation(pasted).quotation, sequences)) {
    const [span] = spans;
    const { id } = sequence.article;
    if (span && !places.has(id) && matched.filter(({ isWord }) => isWord).length >= least)
      places.set(id, placeOf(sequence, span));
  }
  return [...places.values()].slice(0, 3);
}

function readQuotation(pasted: string): { text: string; quotation: QuoteToken[] } {
  const text = withoutOurMarks(pasted.slice(0, quotationLimit));
  return { text, quotation: withoutEndStops(quoteTokens(text)) };
}

/** Fixed in the archive's editorial policy; nobody means them to be looked for. */
function withoutOurMarks(text: string): string {
  return text.replace(/\[(?:(?:link|publisher|text) missing|(?:spelled )?so in the copy[^\]]*)\]/g, ' ');
}

/** Writers end a quotation with the stop that their own sentence needs. */
function withoutEndStops(tokens: readonly QuoteToken[]): QuoteToken[] {
  const first = tokens.findIndex(({ isWord, word }) => isWord || /[([]/.test(word));
  const last = tokens.findLastIndex(({ isWord, word }) => isWord || /[)\]%]/.test(word));
  return first < 0 ? [] : tokens.slice(first, last + 1);
}

/** The parts between "…", "..." and "[…]". */
function withOmissions(tokens: readonly QuoteToken[]): QuoteToken[][] {
  const parts: QuoteToken[][] = [[]];
  for (const token of tokens) {
    if (token.word === '…') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts
    .map((part) => withoutEndStops(part.filter(({ word }) => !/^[[\]]$/.test(word))))
    .filter((part) => part.length > 0);
}

function occurrences(sequence: Sequence, quotation: readonly QuoteToken[], after = 0): Span[] {
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
    let at = line.indexOf(` ${needle} `, starts[after] === undefined ? line.length : starts[after] - 1);
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

function inOrder(sequence: Sequence, pieces: readonly (readonly QuoteToken[])[]): Place[] {
  const [first = [], ...rest] = pieces;
  for (const { start, end } of occurrences(sequence, first)) {
    let at: number | undefined = end;
    for (const piece of rest) at = at === undefined ? undefined : occurrences(sequence, piece, at)[0]?.end;
    if (at !== undefined) return [placeOf(sequence, { start, end: at })];
  }
  return [];
}

function nearest(
  quotation: readonly QuoteToken[],
  { text, sequences }: { text: string; sequences: readonly Sequence[] },
): Verdict {
  const near = alignments(quotation, sequences);
  const best = near[0];
  if (!best || !isAlike(quotation, best.matched)) return { kind: 'absent' };
  return {
    kind: 'altered',
    cost: best.cost,
    places: near
      .filter(({ cost }) => cost === best.cost)
      .flatMap(({ sequence, spans }) => spans.map((span) => placeOf(sequence, span))),
    differences: best.differences(text),
  };
}

function alignments(quotation: readonly QuoteToken[], sequences: readonly Sequence[]) {
  return likely(quotation, sequences)
    .map((sequence) => ({ sequence, ...alignment(quotation, sequence.parts().tokens) }))
    .sort((a, b) => a.cost - b.cost);
}

/** The sequences with most of the rarer words: the others cannot be the nearest. */
function likely(quotation: readonly QuoteToken[], sequences: readonly Sequence[]): Sequence[] {
  const words = new Map(
    quotation.filter(({ isWord }) => isWord).map((token) => [token.word.toLowerCase(), token]),
  );
  const scores = new Map<Sequence, number>();
  for (const word of words.values()) {
    const holding = sequences.filter((sequence) => sequence.holds(word));
    const weight = Math.log(1 + sequences.length / holding.length);
    for (const sequence of holding) scores.set(sequence, (scores.get(sequence) ?? 0) + weight);
  }
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 30)
    .map(([sequence]) => sequence);
}

/**
 * Three fifths of the words in their order, of up to seven words half, and among them one that says something: sentences
 * of other texts share "of the" with any text, but not so much. Measured in the tests of this file.
 */
function isAlike(quotation: readonly QuoteToken[], matched: readonly QuoteToken[]): boolean {
  const words = quotation.filter(({ isWord }) => isWord).length;
  const shared = matched.filter(({ isWord }) => isWord);
  return shared.length >= leastShared(words) && shared.some(({ word }) => word.length > 4);
}

/** In: how many words a quotation has. Out: how many of them a passage must have, in their order, to be like it. */
export function leastShared(words: number): number {
  return Math.ceil(words * (words > 7 ? 0.6 : 0.5));
}

function placeOf(sequence: Sequence, { start, end }: Span): Place {
  const { article } = sequence;
  const { tokens } = sequence.parts();
  const first = tokens[start]?.passage;
  const last = tokens[end - 1]?.passage ?? first;
  if (!first || !last) throw new RangeError('A place lies outside its text.');
  return { article, anchor: first.anchor, label: first.label, to: last.anchor, toLabel: last.label };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where words of a quotation stand. */
export interface Place {
  readonly article: QuotableArticle;
  /** Of the first passage and the last; '' for the title. */
  readonly anchor: string;
  readonly to: string;
  readonly label: string;
  readonly toLabel: string;
}

/** What there is to say of a quotation. */
export type Verdict =
  | { readonly kind: 'short' | 'absent' }
  | { readonly kind: 'exact'; readonly places: readonly Place[]; readonly omissions: boolean }
  | {
      readonly kind: 'altered';
      /** Of the changes, as `alignment` counts them: one more, less or other word costs 1 at least. */
      readonly cost: number;
      readonly places: readonly Place[];
      readonly differences: readonly Difference[];
    };
