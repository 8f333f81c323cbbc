/** The maps of places. */
import type { Archive } from '../archive/archive.ts';
import { oncePerArchive } from '../views/once-per-archive.ts';
import { frameIds, type FrameId } from './frame-settings.ts';
import { mapFrame, type MapFrame } from './map-frames.ts';
import { isNamedAbove } from './is-named-above.ts';
import type { MapLabel } from './map-label.ts';
import { placeLabels, type PlacedLabels } from './map-labels.ts';
import { sizeNames, type Size } from './map-sizes.ts';
import { candidatesOf, frameOf, isInside, places, type ShownPlace } from './mapped-places.ts';
import { neighbours } from './neighbours.ts';

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
  const frame = mapFrame(id);
  const shown = candidatesOf(archive, { id, marked });
  const near = id === 'central-asia' ? shown.filter((place) => isCrowded(place)) : [];
  const hasInset = near.filter(({ name }) => name !== insetName).length >= 2;
  const own = hasInset ? shown.filter((place) => !near.includes(place)) : shown;
  const labels = own.map((place) => labelOf(place, { frame, marked }));
  const outline = hasInset ? [outlineOf(near, { frame, marked })] : [];
  const context = (neighbours[id] ?? [])
    .filter(([text]) => !shown.some(({ name }) => name === text))
    .map(([text, at]): MapLabel => ({
      text,
      url: undefined,
      ...frame.point(at),
      isArea: true,
      isCountry: true,
      isMarked: false,
      shape: frame.country(at)?.shape,
    }));
  const about = marked === undefined ? undefined : places(archive).get(marked);
  const drawing = drawn(frame, [...outline, ...labels, ...context], undefined);
  const inset = hasInset ? insetOf(near, marked) : undefined;
  const namesMarked = [drawing, ...(inset ? [inset] : [])].some((one) => one.namesMarked);
  const area = about?.isCountry ? frame.country(about.coordinates)?.path : undefined;
  return { ...drawing, area, inset, namesMarked };
}

/** The same label for all maps of a frame that are not about its place: where it may stand is found out once. */
function labelOf(place: ShownPlace, on: { frame: MapFrame; marked: string | undefined }): MapLabel {
  if (place.reference === on.marked) return newLabel(place, on);
  const own = knownLabels.get(place) ?? new Map<FrameId, MapLabel>();
  knownLabels.set(place, own);
  const label = own.get(on.frame.id) ?? newLabel(place, on);
  own.set(on.frame.id, label);
  return label;
}

const knownLabels = new WeakMap<ShownPlace, Map<FrameId, MapLabel>>();

function newLabel(
  place: ShownPlace,
  { frame, marked }: { frame: MapFrame; marked: string | undefined },
): MapLabel {
  const { reference, name, url, at, coordinates, isCountry, isPoint, isLarge } = place;
  return {
    text: name,
    url,
    ...frame.point(at),
    isArea: !isPoint || (frame.id === 'ferghana' && name === insetName),
    isCountry,
    isMarked: reference === marked,
    // A region lies in several countries.
    shape:
      isPoint || (isLarge && !isCountry) ? undefined : frame.country(isCountry ? coordinates : at)?.shape,
  };
}

/** What the Ferghana Valley's own map shows larger. */
function isCrowded({ isPoint, coordinates }: ShownPlace): boolean {
  return isPoint && isInside(mapFrame('ferghana'), coordinates);
}

const insetName = 'Ferghana Valley';

function insetOf(near: readonly ShownPlace[], marked: string | undefined): MapDrawing {
  const frame = mapFrame('ferghana');
  const labels = near.map((place) => labelOf(place, { frame, marked }));
  return drawn(
    frame,
    labels.toSorted((a, b) => Number(a.isArea) - Number(b.isArea)),
    ['tiny', 'small'],
  );
}

/** The edges of the inset in the larger frame, named after the valley. */
function outlineOf(
  near: readonly ShownPlace[],
  { frame, marked }: { frame: MapFrame; marked: string | undefined },
): MapLabel {
  const [west, south, east, north] = insetEdges;
  const corners = [west, east].flatMap((x) => [south, north].map((y) => frame.point([y, x])));
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const outline = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
  const valley = near.find(({ name }) => name === insetName);
  return {
    text: insetName,
    url: valley?.url,
    x: (outline.left + outline.right) / 2,
    y: (outline.top + outline.bottom) / 2,
    isArea: false,
    isCountry: false,
    isMarked: valley !== undefined && valley.reference === marked,
    outline,
  };
}

/** West, south, east and north. */
const insetEdges = [69.7, 39.7, 73.9, 41.75] as const;

function drawn(frame: MapFrame, all: readonly MapLabel[], sizes: readonly Size[] | undefined): MapDrawing {
  const { width, height, land, borders } = frame;
  const { labels, keys } = placeLabels(all, sizes ? { width, height, sizes } : { width, height });
  const marked = labels.find(({ isMarked }) => isMarked);
  const namesMarked = marked !== undefined && isNamedAbove(marked.standings, sizes ?? sizeNames);
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
