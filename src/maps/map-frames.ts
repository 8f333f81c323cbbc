/** The maps' frames, drawn: the land and borders in each, the shapes of its countries. */
import { geoContains, geoPath, type GeoProjection } from 'd3-geo';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature, merge, mesh } from 'topojson-client';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { projectFolder } from '../store/directories.ts';
import { frameSettings, type FrameId, type FrameSettings } from './frame-settings.ts';
import { ringsOf } from './projected-rings.ts';
import { relativePath } from './relative-path.ts';
import { shapeOf, type Shape } from './shape.ts';

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
  const { width, height, detail, hasBorders } = frameSettings[id];
  const whole = fitted(frameSettings[id]);
  const projection = fitted(frameSettings[id]).clipExtent([
    [-2, -2],
    [width + 2, height + 2],
  ]);
  // Islands that would be less than a dot are left out; a country with neighbours never is.
  const topology = filter(simplify(earth(), detail), filterAttachedWeight(earth(), detail * 6));
  const { countries } = topology.objects;
  const absolute = geoPath(projection).digits(1);
  const path = (drawn: Parameters<typeof absolute>[0]): string => relativePath(absolute(drawn) ?? '');
  const features = feature(topology, countries).features;
  const drawings = new Map<object, Country>();
  const holders = new Map<string, Country | undefined>();
  const country = ([latitude, longitude]: Coordinates): Country | undefined => {
    const key = `${latitude} ${longitude}`;
    if (!holders.has(key)) holders.set(key, countryAt([latitude, longitude]));
    return holders.get(key);
  };
  const countryAt = ([latitude, longitude]: Coordinates): Country | undefined => {
    const found = features.find((one) => geoContains(one, [longitude, latitude]));
    if (!found) return undefined;
    const known = drawings.get(found);
    if (known) return known;
    const rings = ringsOf(found, projection);
    const drawn = {
      path: path(found),
      shape: shapeOf(rings, { width, height }),
      share: geoPath(projection).area(found) / geoPath(whole).area(found),
    };
    drawings.set(found, drawn);
    return drawn;
  };
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
    country,
  };
}

function fitted({
  projection,
  bounds: [west, south, east, north],
  width,
  height,
}: FrameSettings): GeoProjection {
  const steps = Array.from({ length: 9 }, (_, step) => west + ((east - west) * step) / 8);
  const coordinates = steps.flatMap((longitude) => [
    [longitude, south],
    [longitude, (south + north) / 2],
    [longitude, north],
  ]);
  const size: [[number, number], [number, number]] = [
    [0, 0],
    [width, height],
  ];
  return projection().fitExtent(size, { type: 'MultiPoint', coordinates });
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
  /** In: a point. Out: the country that holds it, undefined at sea. */
  readonly country: (coordinates: Coordinates) => Country | undefined;
}

/** A country, as a frame shows it. */
export interface Country {
  /** Path data. */
  readonly path: string;
  readonly shape: Shape;
  /** How much of its land lies in the frame, from 0 to 1. */
  readonly share: number;
}

/** Latitude and longitude in degrees, as a place's record has them. */
export type Coordinates = readonly [latitude: number, longitude: number];
