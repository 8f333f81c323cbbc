/** What part of the earth each map shows, and how. */
import { geoAlbers, geoNaturalEarth1, type GeoProjection } from 'd3-geo';

/** The frames, the closest first. */
export const frameIds = ['central-asia', 'eurasia', 'world', 'earth'] as const;

/**
 * By frame, its projection and its bounds. `ferghana` is no frame of its own: it stands beside `central-asia`, which is too
 * crowded there. Nothing is cut in two by the edge of `earth`: it runs through the Bering Strait, 169° west.
 */
export const frameSettings: Readonly<Record<FrameId, FrameSettings>> = {
  ferghana: {
    projection: () => geoAlbers().rotate([-72, 0]).center([0, 40.7]).parallels([40, 41.5]),
    bounds: [69.7, 39.7, 73.9, 41.75],
    width: 800,
    height: 520,
    detail: 0.0005,
    hasBorders: true,
  },
  'central-asia': {
    projection: () => geoAlbers().rotate([-66.5, 0]).center([0, 45]).parallels([38, 52]),
    bounds: [46.2, 35.2, 87.6, 55.6],
    width: 800,
    height: 520,
    detail: 0.03,
    hasBorders: true,
  },
  eurasia: {
    projection: () => geoAlbers().rotate([-36, 0]).center([0, 40]).parallels([25, 58]),
    bounds: [-8.5, 12, 78, 64],
    width: 800,
    height: 620,
    detail: 0.2,
    hasBorders: true,
  },
  world: {
    projection: () => geoNaturalEarth1().rotate([-20, 0]),
    bounds: [-122, 2, 140, 64],
    width: 800,
    height: 380,
    detail: 2,
    // At this scale small countries and disputed lines would be drawn wrong.
    hasBorders: false,
  },
  earth: {
    projection: () => geoNaturalEarth1().rotate([-11, 0]),
    bounds: [-168.9, -58, 190.9, 80],
    width: 800,
    height: 400,
    detail: 4,
    hasBorders: false,
  },
};

/** A frame's name. */
export type FrameId = (typeof frameIds)[number] | 'ferghana';

/** How a frame is drawn. */
export interface FrameSettings {
  readonly projection: () => GeoProjection;
  /** West, south, east and north of what is shown, in degrees. */
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  /** Of the frame, in units of its paths. */
  readonly width: number;
  readonly height: number;
  /** Points that span less than this many square degrees with their neighbours are left out. */
  readonly detail: number;
  readonly hasBorders: boolean;
}
