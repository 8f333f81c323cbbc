/** Shapes as rings of points on a map. Pure. */
import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

/** In: a shape on the earth, and a projection. Out: its rings, cut where the projection cuts, in the map's units. */
export function ringsOf(shape: GeoPermissibleObjects, projection: GeoProjection): Ring[] {
  const rings: [number, number][][] = [];
  const context = {
    beginPath: (): void => undefined,
    moveTo: (x: number, y: number): void => void rings.push([[x, y]]),
    lineTo: (x: number, y: number): void => void rings.at(-1)?.push([x, y]),
    closePath: (): void => undefined,
    arc: (): void => undefined,
  };
  geoPath(projection, context)(shape);
  return rings;
}

/** Points of a closed line; the last leads to the first. */
export type Ring = readonly (readonly [x: number, y: number])[];
