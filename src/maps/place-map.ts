/** The maps of places. */
import type { Archive } from '../archive/archive.ts';
import { nameLink } from '../views/name-links.ts';
import { oncePerArchive } from '../views/once-per-archive.ts';
import { frameIds, mapFrame, type Coordinates, type FrameId, type MapFrame } from './map-frames.ts';
import { placeLabels, type MapLabel, type Standing } from './map-labels.ts';

/**
 * The map of a place, in the closest frame that holds it.
 * In: the archive and a reference, `places/osh`. Out: the drawing, the place marked.
 * @throws RangeError when there is no such place.
 */
export function mapOf(archive: Archive, reference: string): MapDrawing {
  const place = archive.name(reference);
  if (place.folder !== 'places') throw new RangeError(`${reference} is not a place.`);
  const closest = frameIds.indexOf(frameOf(place.record.coordinates));
  const drawings = frameIds.slice(closest).map((id) => draw(archive, { id, marked: reference }));
  const named = drawings.find(({ labels }) =>
    labels.some(
      ({ isMarked, standings }) => isMarked && standings.flatMap(({ sizes }) => sizes).length === 3,
    ),
  );
  return named ?? draw(archive, { id: 'world', marked: reference });
}

/** The maps that together show every place. In: the archive. Out: the drawings, the closest first. */
export const mapsOfAll: (archive: Archive) => readonly MapDrawing[] = oncePerArchive((archive) => {
  const needed = new Set(places(archive).map(({ coordinates }) => frameOf(coordinates)));
  return frameIds.filter((id) => needed.has(id)).map((id) => draw(archive, { id }));
});

/** In: the archive and a frame. Out: the drawing, no place marked. */
export function mapOfFrame(archive: Archive, id: FrameId): MapDrawing {
  return draw(archive, { id });
}

function draw(archive: Archive, { id, marked }: { id: FrameId; marked?: string }): MapDrawing {
  const frame = mapFrame(id);
  const shown = places(archive)
    .map((place) => ({ ...place, at: moved[id][place.reference] ?? place.coordinates }))
    .filter((place) => isInside(frame, place.at))
    // A larger frame leaves to a closer one what that shows, countries and regions apart.
    .filter(
      (place) =>
        place.reference === marked ||
        frameOf(place.coordinates) === id ||
        (place.isLarge && (id !== 'world' || place.reference in moved.world)),
    );
  const labels = shown.map(({ reference, name, url, at, isCountry, isPoint, mentions, rank }) => ({
    reference,
    text: name,
    url,
    ...frame.point(at),
    isArea: !isPoint,
    isCountry,
    isMarked: reference === marked,
    importance: (reference === marked ? 1e6 : 0) - rank * 1000 + mentions,
  }));
  labels.sort((a, b) => b.importance - a.importance);
  const context = (unrecorded[id] ?? [])
    .filter(([text]) => !shown.some(({ name }) => name === text))
    .map(([text, at]) => ({
      text,
      url: undefined,
      ...frame.point(at),
      isArea: true,
      isCountry: true,
      isMarked: false,
    }));
  const placed = placeLabels<DrawnLabel>([...labels.slice(0, mostPlaces), ...context], {
    proportion: frame.height / frame.width,
  });
  const about =
    marked === undefined ? undefined : places(archive).find(({ reference }) => reference === marked);
  return {
    frame: id,
    width: frame.width,
    height: frame.height,
    land: frame.land,
    borders: frame.borders,
    area: about?.isCountry ? frame.country(about.coordinates) : undefined,
    labels: placed.map((label) => ({
      text: label.text,
      url: label.url,
      x: percent(label.x),
      y: percent(label.y),
      isArea: label.isArea,
      isCountry: label.isCountry,
      isMarked: label.isMarked,
      standings: label.standings,
    })),
  };
}

const places = oncePerArchive((archive: Archive) =>
  archive.names.flatMap((name) => {
    if (name.folder !== 'places') return [];
    const { kind, coordinates } = name.record;
    return {
      ...nameLink(archive, name.reference),
      coordinates,
      mentions: archive.mentionsOf(name.reference).length,
      isCountry: kind === 'country',
      isLarge: largeKinds.has(kind),
      isPoint: pointKinds.has(kind),
      rank: ranks[kind] ?? 1,
    };
  }),
);

/** Places on one map, the most important: more cannot be told apart in a window of 360 pixels. */
const mostPlaces = 100;

const largeKinds: ReadonlySet<string> = new Set(['country', 'former country', 'region']);

const pointKinds: ReadonlySet<string> = new Set(['city', 'town', 'village', 'seat', 'valley', 'lake']);

/** What is named first: countries, then towns, then what lies in a town or over several countries. */
const ranks: Readonly<Record<string, number>> = {
  country: 0,
  city: 1,
  town: 1,
  village: 2,
  oblast: 2,
  lake: 2,
  valley: 2,
  seat: 3,
  region: 4,
  'former country': 4,
};

function frameOf(coordinates: Coordinates): FrameId {
  return frameIds.find((id) => isInside(mapFrame(id), coordinates)) ?? 'world';
}

function isInside(frame: MapFrame, coordinates: Coordinates): boolean {
  const { x, y } = frame.point(coordinates);
  return x > 0.04 && x < 0.96 && y > 0.03 && y < 0.97;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}

/** Countries whose middle lies outside a frame are named where the frame shows them. */
const moved: Readonly<Record<FrameId, Readonly<Record<string, Coordinates>>>> = {
  'central-asia': { 'places/russia': [54, 59.5], 'places/afghanistan': [35.9, 66.5] },
  eurasia: { 'places/soviet-union': [61.5, 62] },
  world: {
    'places/central-asia': [43, 66],
    'places/europe': [50, 15],
    'places/middle-east': [27, 43],
    'places/russia': [62, 95],
  },
};

/** Neighbours that help to find one's way and are mentioned nowhere. */
const unrecorded: Readonly<Partial<Record<FrameId, readonly (readonly [string, Coordinates])[]>>> = {
  'central-asia': [
    ['China', [42, 84]],
    ['Iran', [36.4, 56.5]],
  ],
  eurasia: [
    ['Iran', [32.5, 54.5]],
    ['Ukraine', [49, 31.5]],
    ['Libya', [27, 17]],
    ['India', [24, 75]],
  ],
  world: [
    ['China', [34, 103]],
    ['India', [22, 79]],
  ],
};

type DrawnLabel = MapLabel & { readonly url: string | undefined };

/** A map, ready to be written as SVG. */
export interface MapDrawing {
  readonly frame: FrameId;
  /** The units of the paths. */
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly borders: string;
  /** Path data of the country that the map is about. */
  readonly area: string | undefined;
  readonly labels: readonly DrawnPlace[];
}

/** A named place of a map. */
export interface DrawnPlace extends Omit<MapLabel, 'x' | 'y'> {
  /** Undefined where the archive has no page. */
  readonly url: string | undefined;
  /** Shares of the width and the height: "64.20%". */
  readonly x: string;
  readonly y: string;
  readonly standings: readonly Standing[];
}
