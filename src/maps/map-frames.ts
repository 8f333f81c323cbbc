/** The maps' frames: what part of the earth each shows, and the land and borders in it. */
import { geoAlbers, geoContains, geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature, merge, mesh } from 'topojson-client';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { projectFolder } from '../store/directories.ts';
import { relativePath } from './relative-path.ts';

/** The frames, the closest first. */
export const frameIds = ['central-asia', 'eurasia', 'world'] as const;

/**
 * The land and borders of a frame, worked out once. Source: Natural Earth, 1:50 million, as the package world-atlas has it.
 * In: the frame's id. Out: its size and its paths (SVG path data in its own units), and the ways into it.
 */
export function mapFrame(id: FrameId): MapFrame {
  const known = made.get(id);
  if (known) return known;
  const frame = draw(id);
  made.set(id, frame);
  return frame;
}

const made = new Map<FrameId, MapFrame>();

function draw(id: FrameId): MapFrame {
  const { width, height, detail, bounds, hasBorders } = settings[id];
  const corners = bounds.flatMap(([west, south, east, north]) => [
    [west, south],
    [west, north],
    [(west + east) / 2, north],
    [(west + east) / 2, south],
    [east, south],
    [east, north],
  ]);
  const projection = settings[id]
    .projection()
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      { type: 'MultiPoint', coordinates: corners },
    )
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
  // Islands that would be less than a dot are left out; a country with neighbours never is.
  const topology = filter(simplify(earth(), detail), filterAttachedWeight(earth(), detail * 6));
  const { countries } = topology.objects;
  const absolute = geoPath(projection).digits(1);
  const path = (shape: Parameters<typeof absolute>[0]): string => relativePath(absolute(shape) ?? '');
  const features = feature(topology, countries).features;
  return {
    id,
    width,
    height,
    land: path(merge(topology, countries.geometries)),
    borders: hasBorders ? path(mesh(topology, countries, (a, b) => a !== b)) : '',
    point: ([latitude, longitude]) => {
      const [x, y] = projection([longitude, latitude]) ?? [-1, -1];
      return { x: x / width, y: y / height };
    },
    country: ([latitude, longitude]) => {
      const found = features.find((country) => geoContains(country, [longitude, latitude]));
      return found && path(found);
    },
  };
}

let read: World | undefined;

function earth(): World {
  if (read) return read;
  const path = join(projectFolder, 'node_modules/world-atlas/countries-50m.json');
  const all = JSON.parse(readFileSync(path, 'utf8')) as World;
  // Its second object, the land, would make every island a neighbour of itself.
  read = presimplify({ ...all, objects: { countries: all.objects.countries } });
  return read;
}

type World = Topology<{ countries: GeometryCollection<object> & { geometries: (Polygon | MultiPolygon)[] } }>;

const settings: Readonly<Record<FrameId, Settings>> = {
  'central-asia': {
    projection: () => geoAlbers().rotate([-66, 0]).center([0, 45]).parallels([38, 52]),
    bounds: [[47.5, 35.2, 85, 54.8]],
    width: 800,
    height: 520,
    detail: 0.03,
    hasBorders: true,
  },
  eurasia: {
    projection: () => geoAlbers().rotate([-40, 0]).center([0, 40]).parallels([25, 58]),
    bounds: [[-4, 14, 76, 62.5]],
    width: 800,
    height: 620,
    detail: 0.2,
    hasBorders: true,
  },
  world: {
    projection: () => geoNaturalEarth1().rotate([-20, 0]),
    bounds: [[-122, 2, 140, 64]],
    width: 800,
    height: 380,
    detail: 2,
    // At this scale small countries and disputed lines would be drawn wrong.
    hasBorders: false,
  },
};

interface Settings {
  readonly projection: () => GeoProjection;
  /** West, south, east and north of what is shown, in degrees. */
  readonly bounds: readonly (readonly [number, number, number, number])[];
  /** Of the frame, in units of its paths. */
  readonly width: number;
  readonly height: number;
  /** Points that span less than this many square degrees with their neighbours are left out. */
  readonly detail: number;
  readonly hasBorders: boolean;
}

/** A frame's name. */
export type FrameId = (typeof frameIds)[number];

/** A frame with what is drawn in it. */
export interface MapFrame {
  readonly id: FrameId;
  readonly width: number;
  readonly height: number;
  /** Path data of all land. */
  readonly land: string;
  /** Path data of the borders between countries; empty where they are not drawn. */
  readonly borders: string;
  /** In: latitude and longitude in degrees. Out: the point, from 0 to 1 in both directions within the frame. */
  readonly point: (coordinates: Coordinates) => { readonly x: number; readonly y: number };
  /** In: a point. Out: path data of the country that holds it, undefined at sea. */
  readonly country: (coordinates: Coordinates) => string | undefined;
}

/** Latitude and longitude in degrees, as a place's record has them. */
export type Coordinates = readonly [latitude: number, longitude: number];
