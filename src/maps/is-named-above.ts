/** Whether a map can be the map of a place. Pure. */
import type { SizedStanding } from './map-labels.ts';
import type { Size } from './map-sizes.ts';

/**
 * In: where a label stands; the sizes of its map. Out: whether its name is there at each of them, the smallest apart: on
 * telephones with letters twice as large the key may have to tell it.
 */
export function isNamedAbove(standings: readonly SizedStanding[], sizes: readonly Size[]): boolean {
  const named = standings.filter(({ isNumber, isDotAlone }) => !isNumber && !isDotAlone);
  return sizes.every((size) => size === 'tiny' || named.some((one) => one.sizes.includes(size)));
}
