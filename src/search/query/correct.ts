/** What stands nowhere and is a slip of a name. Pure. */
import { nameKey } from '../lookup/name-key.ts';
import { nearNames } from '../lookup/name-near.ts';
import type { Names } from '../lookup/names.ts';
import { besides, shownOf } from './looked-for.ts';
import { type Wanted, looksLikeName, namedSet } from './wanted.ts';

/**
 * Corrects what stands neither in a text nor in the table of names, together with its neighbours where they make one
 * name ("Karin Jerlan"), the most words first.
 *
 * In: what is wanted; for each whether it stands nowhere; the names, and which words are the names of strangers. Out: the corrections, in order, none overlapping
 * another. Names that are nearly as near as the one taken are among its records, behind it, and do not count.
 */
export function correct(
  wanted: readonly Wanted[],
  nowhere: readonly boolean[],
  { names, isStranger = () => false }: { names: Names; isStranger?: (word: string) => boolean },
): Correction[] {
  const corrections: Correction[] = [];
  const done = wanted.map(() => false);
  for (let length = Math.min(wanted.length, longest); length > 0; length -= 1) {
    for (let from = 0; from + length <= wanted.length; from += 1) {
      const to = from + length;
      const span = wanted.slice(from, to);
      if (!nowhere.slice(from, to).some(Boolean) || done.slice(from, to).some(Boolean)) continue;
      if (span.some(({ terms }) => terms.some(({ kind }) => kind === 'phrase'))) continue;
      if (span.some(({ terms }) => terms.some(({ shown }) => isStranger(nameKey(shown))))) continue;
      const correction = nearest(span, names);
      if (!correction) continue;
      done.fill(true, from, to);
      corrections.push({ from, to, ...correction });
    }
  }
  // "Omar Malikow": half of a name that is strange altogether is no slip of another.
  return corrections
    .filter(({ from, to, match }) =>
      besides(wanted, from, to).every(
        (beside) => (!nowhere[beside] || done[beside]) && !isGivenNameOfOther(wanted[beside], match),
      ),
    )
    .sort((one, other) => one.from - other.from);
}

/** "Marat Tazhin": beside somebody's given name there is no slip of another's name. */
function isGivenNameOfOther(beside: Wanted | undefined, { records }: Correction['match']): boolean {
  if (!beside?.names || beside.match?.how !== 'part' || !looksLikeName(beside)) return false;
  return !beside.match.records.some((record) => records.includes(record));
}

const longest = 5;

function nearest(span: readonly Wanted[], names: Names): Omit<Correction, 'from' | 'to'> | undefined {
  const words = span.flatMap(({ terms }) => terms.map(({ shown }) => shown));
  const near = nearNames(words, names);
  const [best] = near;
  if (!best) return undefined;
  const records = near.filter(({ distance }) => distance <= best.distance + 0.3).map(({ record }) => record);
  const match = { from: 0, to: 1, how: 'near' as const, records, spelling: best.spelling };
  const terms = span.flatMap((one) => one.terms);
  return {
    typed: span.map(shownOf).join(' '),
    match,
    wanted: { terms, literal: false, match, names: namedSet([best.record], names) },
  };
}

/** Things wanted that are taken for one name. */
export interface Correction {
  /** The first of them, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly typed: string;
  readonly match: NonNullable<Wanted['match']>;
  readonly wanted: Wanted;
}
