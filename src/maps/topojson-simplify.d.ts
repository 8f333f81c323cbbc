/** The part of topojson-simplify that the maps use; the package brings no types. */
declare module 'topojson-simplify' {
  import type { Polygon } from 'geojson';
  import type { Topology } from 'topojson-specification';

  /** In: a topology. Out: the same with a weight for each point, the area that it and its neighbours span. */
  export function presimplify<T extends Topology>(topology: T): T;

  /** In: a topology from presimplify(). Out: the same without the points below that weight. */
  export function simplify<T extends Topology>(topology: T, minWeight: number): T;

  /** Whether a ring is kept. */
  type RingFilter = (ring: Polygon, interior: boolean) => boolean;

  /** In: a topology and the least area of a ring without neighbours, in its square units. Out: the test for filter(). */
  export function filterAttachedWeight(topology: Topology, minWeight: number): RingFilter;

  /** In: a topology, and which of its rings to keep. Out: the same without the others, and without what no ring uses. */
  export function filter<T extends Topology>(topology: T, keep: RingFilter): T;
}
