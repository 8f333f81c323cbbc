/** The places in the order of a gazetteer: each under the place in which it lies. */
import type { Archive } from '../../archive/archive.ts';
import { countedNames, type CountedName } from './most-mentioned.ts';

/**
 * In: the archive. Out: the places that lie in no other, by sort form, each with those in it, and so on down. A place
 * that lies in several stands under each.
 */
export function gazetteer(archive: Archive): GazetteerEntry[] {
  const counted = countedNames(archive, 'places');
  const under = Map.groupBy(
    counted.flatMap((place) => {
      const parents = parentsOf(archive, place.reference);
      return (parents.length > 0 ? nearest(archive, parents) : [undefined]).map((parent) => ({
        parent,
        place,
      }));
    }),
    ({ parent }) => parent,
  );
  const entriesUnder = (parent: string | undefined): GazetteerEntry[] =>
    (under.get(parent) ?? []).map(({ place }) => ({ ...place, places: entriesUnder(place.reference) }));
  return entriesUnder(undefined);
}

/**
 * Where a place is listed: not under one that itself lies in several, if it also lies in another (Osh stands under Kyrgyzstan, not
 * under a valley that three countries share), and not under one that holds another of its own.
 */
function nearest(archive: Archive, parents: readonly string[]): string[] {
  const undivided = parents.filter((reference) => parentsOf(archive, reference).length < 2);
  const candidates = undivided.length > 0 ? undivided : parents;
  const holders = new Set(candidates.flatMap((reference) => parentsOf(archive, reference)));
  return candidates.filter((reference) => !holders.has(reference));
}

function parentsOf(archive: Archive, reference: string): readonly string[] {
  const name = archive.name(reference);
  return name.folder === 'places' ? name.record.parents : [];
}

/** A place, and the places in it. */
export interface GazetteerEntry extends CountedName {
  readonly places: readonly GazetteerEntry[];
}
