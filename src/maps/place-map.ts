/** The maps of places. */
import type { Archive } from '../archive/archive.ts';
import { oncePerArchive } from '../views/once-per-archive.ts';
import { labelsOf } from './frame-labels.ts';
import { frameIds, type FrameId } from './frame-settings.ts';
import { mapFrame, type MapFrame } from './map-frames.ts';
import { isNamedAbove } from './is-named-above.ts';
import type { MapLabel } from './map-label.ts';
import { placeLabels, type PlacedLabels, type Settled, settledLabels } from './map-labels.ts';
import { sizeNames, type Size } from './map-sizes.ts';
import { frameOf, isInside, mostAround, mostPlaces, places } from './mapped-places.ts';

/**
 * The map of a place, in the closest frame that holds it; of a country, nearly all of its land.
 * In: the archive and a reference, `places/osh`. Out: the drawing, the place marked; undefined when no frame holds it.
 * @throws RangeError when there is no such place.
 */
export function mapOf(archive: Archive, reference: string): MapDrawing | undefined {
  const place = places(archive).get(reference);
  if (!place) throw new RangeError(`${reference} is not a place.`);
  const holding = frameIds.filter((id) => {
    const frame = mapFrame(id);
    if (!isInside(frame, place.coordinates)) return false;
    const land = place.isCountry ? frame.country(place.coordinates) : undefined;
    return land === undefined || land.share >= leastShare;
  });
  for (const id of holding) {
    const drawing = draw(archive, { id, marked: reference });
    if (drawing.namesMarked) return drawing;
  }
  return undefined;
}

/** Of a country's land that its map must show. */
const leastShare = 0.85;

/** The maps that together show every place. In: the archive. Out: the drawings, the closest first. */
export const mapsOfAll: (archive: Archive) => readonly MapDrawing[] = oncePerArchive((archive) => {
  const needed = new Set([...places(archive).values()].map(({ coordinates }) => frameOf(coordinates)));
  return frameIds.filter((id) => needed.has(id)).map((id) => draw(archive, { id }));
});

/** In: the archive and a frame. Out: the drawing, no place marked. */
export function mapOfFrame(archive: Archive, id: (typeof frameIds)[number]): MapDrawing {
  return draw(archive, { id });
}

function draw(archive: Archive, { id, marked }: Wanted): MapDrawing {
  const { frame, labels, near } = labelsOf(archive, {
    id,
    marked,
    most: marked === undefined ? mostPlaces : mostAround,
  });
  const settled = marked === undefined ? undefined : settledIn(archive)(id);
  const about = marked === undefined ? undefined : places(archive).get(marked);
  const drawing = drawn(frame, labels, { settled: settled?.whole });
  const inset = near && drawn(mapFrame('ferghana'), near, { sizes: insetSizes, settled: settled?.inset });
  const namesMarked = [drawing, ...(inset ? [inset] : [])].some((one) => one.namesMarked);
  const area = about?.isCountry ? frame.country(about.coordinates)?.path : undefined;
  return { ...drawing, area, inset, namesMarked };
}

/** Where the labels of a frame stand while no place is marked: found once, for the maps of all its places. */
const settledIn = oncePerArchive((archive: Archive) => {
  const known = new Map<FrameId, SettledFrame>();
  return (id: (typeof frameIds)[number]): SettledFrame => {
    const found = known.get(id) ?? settledFrame(archive, id);
    known.set(id, found);
    return found;
  };
});

function settledFrame(archive: Archive, id: (typeof frameIds)[number]): SettledFrame {
  const { frame, labels, near } = labelsOf(archive, { id, marked: undefined, most: mostAround });
  const inset = mapFrame('ferghana');
  return {
    whole: settledLabels(labels, frame),
    inset: near && settledLabels(near, { ...inset, sizes: insetSizes }),
  };
}

const insetSizes: readonly Size[] = ['tiny', 'small'];

function drawn(frame: MapFrame, all: readonly MapLabel[], on: On): MapDrawing {
  const { width, height, land, borders } = frame;
  const { labels, keys } = placeLabels(all, { width, height, ...on });
  const marked = labels.find(({ isMarked }) => isMarked);
  const namesMarked = marked !== undefined && isNamedAbove(marked.standings, on.sizes ?? sizeNames);
  return {
    frame: frame.id,
    width,
    height,
    land,
    borders,
    area: undefined,
    labels,
    keys,
    inset: undefined,
    namesMarked,
  };
}

interface On {
  readonly sizes?: readonly Size[];
  readonly settled?: Settled<MapLabel> | undefined;
}

interface SettledFrame {
  readonly whole: Settled<MapLabel>;
  readonly inset: Settled<MapLabel> | undefined;
}

interface Wanted {
  readonly id: (typeof frameIds)[number];
  readonly marked?: string;
}

/** A map, ready to be written as SVG. */
export interface MapDrawing extends PlacedLabels<MapLabel> {
  readonly frame: FrameId;
  /** The units of the paths. */
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly borders: string;
  /** Path data of the country that the map is about. */
  readonly area: string | undefined;
  /** What is too crowded here, larger. */
  readonly inset: MapDrawing | undefined;
  /** Whether the place that the map is about is named on it at all sizes but the smallest. */
  readonly namesMarked: boolean;
}
