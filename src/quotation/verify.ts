/** Whether a quotation is in texts. Browser-safe: /verify/ runs it over the articles that `look-up.ts` finds. */
import { type Alignment, alignment } from './align.ts';
import { commonRun } from './common-run.ts';
import type { Difference } from './differences.ts';
import { isAlike, isExact, isNear } from './likeness.ts';
import { occurrences, type Span } from './occurrences.ts';
import { type PastedToken, pastedTokens } from './pasted-tokens.ts';
import type { QuotableArticle, Sequence } from './quotable.ts';
import { type QuoteToken, quoteTokens } from './quote-tokens.ts';
import { readings } from './readings.ts';

/**
 * Looks for a quotation. Quotation marks, dashes and spaces in any form, the case of the first letter, a stop at the end
 * and our words in brackets do not count as differences, nor does what those who quote put in: see `pastedTokens` and
 * `readings`. What they put in, and what the text has in its place, is told.
 *
 * In: what was pasted; the texts. Out: `exact` with every place, and how it differs all the same; `altered` with the nearest
 * place or places, equally near, and, in order, what is printed there and what was pasted; `absent`; `short` when there are
 * fewer than two words to look for. With each, what was left aside and what is beyond the limit.
 */
export function verifyQuotation(pasted: string, sequences: readonly Sequence[]): Verdict {
  const verdicts: Verdict[] = [];
  for (const { text, aside, unread } of readings(pasted)) {
    const verdict = { ...verdictOf(text, sequences), aside, unread };
    if (verdict.kind === 'exact') return verdict;
    verdicts.push(verdict);
  }
  // Of those that are not exact one without the citation says more of the quotation itself.
  const withoutCitation = verdicts.filter(({ aside, kind }) => aside.length > 0 && kind !== 'short');
  const fitting = withoutCitation.length > 0 ? withoutCitation : verdicts;
  const altered = fitting.flatMap((verdict) => (verdict.kind === 'altered' ? [verdict] : []));
  const [best] = [...altered.sort((a, b) => a.cost - b.cost), ...fitting];
  if (!best) throw new RangeError('A text has one reading at least.');
  return best;
}

/**
 * In: what was pasted. Out: the words that a text must hold, in lower case, stops left out: those of one piece stand side
 * by side in any text that has the quotation word for word; between two pieces there may be others.
 */
export function quotedPieces(pasted: string): string[][] {
  const pieces: string[][] = [[]];
  const tokens = tokensOf(readings(pasted).at(-1)?.text ?? '');
  for (const [at, token] of tokens.entries()) {
    if (!token.isWord && token.role !== 'omission' && token.role !== 'bracket') continue;
    const isSure = token.isWord && !token.bare && !token.stem && !token.joins && !tokens[at - 1]?.joins;
    if (isSure) pieces.at(-1)?.push(token.word.toLowerCase());
    else pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/**
 * Places that have something of a quotation, though they may not be like it.
 * In: what was pasted; the texts. Out: the first of each article's nearest places, three at most, the nearest first.
 */
export function nearestPlaces(pasted: string, sequences: readonly Sequence[]): Place[] {
  const places = new Map<string, Place>();
  const text = readings(pasted).at(-1)?.text ?? '';
  const quotation = tokensOf(text);
  for (const { sequence, spans, matched } of alignments(text, { quotation, sequences })) {
    const { id } = sequence.article;
    if (places.has(id)) continue;
    // Of a long text the alignment scatters over the article, and a sentence of it would go unseen.
    const span = isNear(quotation, matched) ? spans[0] : commonRun(quotation, sequence.parts().tokens);
    if (span) places.set(id, placeOf(sequence, span));
  }
  return [...places.values()].slice(0, 3);
}

function verdictOf(text: string, sequences: readonly Sequence[]): Judgement {
  const plain = withoutEndStops(quoteTokens(text));
  const words = plain.filter(({ isWord }) => isWord);
  if (words.length < 2) return { kind: 'short' };
  const holding = sequences.filter((sequence) => words.every((word) => sequence.holds(word)));
  const whole = holding.flatMap((sequence) =>
    occurrences(sequence, plain).map((span) => placeOf(sequence, span)),
  );
  if (whole.length > 0) return { kind: 'exact', places: whole, differences: [] };
  const quotation = tokensOf(text);
  if (quotation.filter(({ isWord }) => isWord).length < 2) return { kind: 'short' };
  const near = alignments(text, { quotation, sequences });
  const [best] = near;
  if (!best) return { kind: 'absent' };
  const differences = best.differences(text);
  const exact = isExact(differences);
  if (!exact && !isAlike(quotation, best.matched)) return { kind: 'absent' };
  const places = near
    .filter(({ cost }) => Math.abs(cost - best.cost) < 0.01)
    .flatMap(({ sequence, spans }) => spans.map((span) => placeOf(sequence, span)));
  return exact
    ? { kind: 'exact', places, differences }
    : { kind: 'altered', cost: best.cost, places, differences };
}

function tokensOf(text: string): PastedToken[] {
  return withoutEndStops(pastedTokens(text));
}

/** Writers end a quotation with the stop that their own sentence needs, and begin one with dots. */
function withoutEndStops<Token extends QuoteToken & Pick<PastedToken, 'role'>>(
  tokens: readonly Token[],
): Token[] {
  const isKept = ({ isWord, word, role }: Token, signs: RegExp): boolean =>
    isWord || (role !== undefined && role !== 'omission') || (role === undefined && signs.test(word));
  const first = tokens.findIndex((token) => isKept(token, /[([]/));
  const last = tokens.findLastIndex((token) => isKept(token, /[)\]%]/));
  return first < 0 ? [] : tokens.slice(first, last + 1);
}

function alignments(
  text: string,
  { quotation, sequences }: { quotation: readonly PastedToken[]; sequences: readonly Sequence[] },
) {
  let cells = 0;
  return likely(quotation, sequences)
    .filter((sequence, at) => {
      cells += quotation.length * sequence.parts().tokens.length;
      return at === 0 || cells < mostCells;
    })
    .map((sequence) => ({ sequence, ...knownAlignment(quotation, { text, sequence }) }))
    .sort((a, b) => a.cost - b.cost);
}

/** The same quotation is judged again with every article that is fetched. */
function knownAlignment(
  quotation: readonly PastedToken[],
  { text, sequence }: { text: string; sequence: Sequence },
): Alignment {
  const known = alignmentsOf.get(sequence) ?? new Map<string, Alignment>();
  alignmentsOf.set(sequence, known);
  const found = known.get(text) ?? alignment(quotation, sequence.parts().tokens);
  known.set(text, found);
  return found;
}

const alignmentsOf = new WeakMap<Sequence, Map<string, Alignment>>();

/** So many pairs of words are weighed for one verdict: some seconds of a slow machine. A page of quotation has 500 words. */
const mostCells = 30_000_000;

/** The sequences with most of the rarer words: the others cannot be the nearest. */
function likely(quotation: readonly PastedToken[], sequences: readonly Sequence[]): Sequence[] {
  const words = new Map(
    quotation
      .filter(({ isWord, joins }) => isWord && !joins)
      .map((token) => [token.word.toLowerCase(), token]),
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

function placeOf(sequence: Sequence, { start, end }: Span): Place {
  const { article } = sequence;
  const { tokens } = sequence.parts();
  const first = tokens[start]?.passage;
  const last = tokens[end - 1]?.passage ?? first;
  if (!first || !last) throw new RangeError('A place lies outside its text.');
  return { article, anchor: first.anchor, label: first.label, to: last.anchor, toLabel: last.label };
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

type Judgement =
  | { readonly kind: 'short' | 'absent' }
  | {
      readonly kind: 'exact';
      readonly places: readonly Place[];
      /** What was left out, put in brackets or set aside, among what is the same; none when nothing was. */
      readonly differences: readonly Difference[];
    }
  | {
      readonly kind: 'altered';
      /** Of the changes, as `alignment` counts them: one more, less or other word costs 1 at least. */
      readonly cost: number;
      readonly places: readonly Place[];
      readonly differences: readonly Difference[];
    };

/** What there is to say of a quotation. */
export type Verdict = Judgement & {
  /** A citation or an address that stood after it. */
  readonly aside: readonly string[];
  /** What is beyond the limit, and was not looked at. */
  readonly unread: string;
};
