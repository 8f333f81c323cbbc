/** What stands nowhere and is a slip of a name. Pure. */
import { nameKey, nameWords } from '../lookup/name-key.ts';
import { nearNames } from '../lookup/name-near.ts';
import type { Names } from '../lookup/name-types.ts';
import { besides, shownOf } from './looked-for.ts';
import { type Wanted, looksLikeName, namedSet } from './wanted.ts';

/**
 * Corrects what stands neither in a text nor in the table of names, together with its neighbours where they make one
 * name ("Karin Jerlan"), the most words first.
 *
 * In: what is wanted; for each whether it stands nowhere; the names, and which words are ordinary or name a stranger. Out: the corrections, in order, none overlapping
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
      const strange = span
        .flatMap(({ terms }) => terms.map(({ shown }) => nameKey(shown)))
        .filter(isStranger);
      const correction = nearest(span, names);
      if (!correction || !bearsStrange(strange, span, correction)) continue;
      done.fill(true, from, to);
      corrections.push({
        from,
        to,
        typed: correction.typed,
        match: correction.match,
        wanted: correction.wanted,
      });
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

/**
 * A word that is somebody else's, or an ordinary one, is a slip of no name by itself. It may be one of the name's own words ("Fargana
 * Valley"), or stand beside another that is right ("Edwin Baker"), if it is near enough.
 */
function bearsStrange(
  strange: readonly string[],
  span: readonly Wanted[],
  { match, distance }: NearestName,
): boolean {
  if (strange.length === 0) return true;
  const [record] = match.records;
  const own = new Set(
    [record?.name ?? '', ...(record?.printed ?? []), ...(record?.further ?? [])].flatMap(nameWords),
  );
  const right = span
    .flatMap(({ terms }) => terms.map(({ shown }) => nameKey(shown)))
    .filter((word) => own.has(word));
  return strange.every((word) => own.has(word))
    ? span.length > 1
    : right.length > 0 && distance <= mostBesides;
}

/** In weight of slips: "Vladimir Kozlovski" is not Vladimir Kozlov. */
const mostBesides = 0.65;

/** "Marat Tazhin": beside somebody's given name there is no slip of another's name. */
function isGivenNameOfOther(beside: Wanted | undefined, { records }: Correction['match']): boolean {
  if (!beside?.names || beside.match?.how !== 'part' || !looksLikeName(beside)) return false;
  return !beside.match.records.some((record) => records.includes(record));
}

const longest = 5;

function nearest(span: readonly Wanted[], names: Names): NearestName | undefined {
  const words = span.flatMap(({ terms }) => terms.map(({ shown }) => shown));
  const near = nearNames(words, names);
  const [best] = near;
  if (!best) return undefined;
  const records = near.filter(({ distance }) => distance <= best.distance + 0.3).map(({ record }) => record);
  const match = { from: 0, to: 1, how: 'near' as const, records, spelling: best.spelling };
  const terms = span.flatMap((one) => one.terms);
  return {
    distance: best.distance,
    typed: span.map(shownOf).join(' '),
    match,
    wanted: { terms, literal: false, match, names: namedSet([best.record], names) },
  };
}

interface NearestName extends Omit<Correction, 'from' | 'to'> {
  readonly distance: number;
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
