/** What lies in each place, near and far. Pure. */
import type { Names, NameRecord, PlaceBelow } from '../lookup/name-types.ts';

/** In: the names, all of them. Out: by a place’s number, the places in it that are mentioned; none for the others. */
export function placesBelow({ records }: Names): Map<number, PlaceBelow[]> {
  const below = new Map<number, PlaceBelow[]>();
  for (const record of records.filter(({ folder, mentions }) => folder === 'places' && mentions > 0)) {
    for (const above of placesAbove(record, records)) {
      const { reference, kind } = record;
      const known = below.get(above);
      if (known) known.push({ reference, kind });
      else below.set(above, [{ reference, kind }]);
    }
  }
  return below;
}

function placesAbove(record: NameRecord, records: readonly NameRecord[]): Set<number> {
  const above = new Set<number>();
  const next = [...record.parents];
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    if (one === record.index || above.has(one)) continue;
    above.add(one);
    next.push(...(records[one]?.parents ?? []));
  }
  return above;
}
