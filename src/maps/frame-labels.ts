/** What the map of a place names. */
import type { Archive } from '../archive/archive.ts';
import type { frameIds, FrameId } from './frame-settings.ts';
import { mapFrame, type Coordinates, type MapFrame } from './map-frames.ts';
import type { MapLabel } from './map-label.ts';
import { candidatesOf, isInside, type ShownPlace } from './mapped-places.ts';
import { neighbours } from './neighbours.ts';

/**
 * In: the archive, a frame, the reference of the place that the map is about, if it is about one, and how many others it may show.
 * Out: the frame, what it names by importance, and what the Ferghana Valley's own map beside it names, if there is one. A label that is not marked is the
 * same object in all maps of a frame.
 */
export function labelsOf(
  archive: Archive,
  { id, marked, most }: { id: (typeof frameIds)[number]; marked: string | undefined; most: number },
): FrameLabels {
  const frame = mapFrame(id);
  const shown = candidatesOf(archive, { id, marked, most });
  const near = id === 'central-asia' ? shown.filter((place) => isCrowded(place)) : [];
  const hasInset = near.filter(({ name }) => name !== insetName).length >= 2;
  const own = hasInset ? shown.filter((place) => !near.includes(place)) : shown;
  const labels = own.map((place) => labelOf(place, { frame, marked }));
  const outline = hasInset ? [outlineOf(near, { frame, marked })] : [];
  const context = (neighbours[id] ?? [])
    .filter(([text]) => !shown.some(({ name }) => name === text))
    .map((neighbour) => contextLabel(neighbour, frame));
  const inset = mapFrame('ferghana');
  return {
    frame,
    labels: [...outline, ...labels, ...context],
    near: hasInset
      ? near
          .map((place) => labelOf(place, { frame: inset, marked }))
          .toSorted((a, b) => Number(a.isArea) - Number(b.isArea))
      : undefined,
  };
}

function contextLabel(neighbour: readonly [string, Coordinates], frame: MapFrame): MapLabel {
  const known = knownContext.get(neighbour);
  if (known) return known;
  const [text, at] = neighbour;
  const label: MapLabel = {
    text,
    url: undefined,
    ...frame.point(at),
    isArea: true,
    isCountry: true,
    isMarked: false,
    shape: frame.country(at)?.shape,
  };
  knownContext.set(neighbour, label);
  return label;
}

const knownContext = new WeakMap<readonly [string, Coordinates], MapLabel>();

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

/** The edges of the inset in the larger frame, named after the valley. */
function outlineOf(
  near: readonly ShownPlace[],
  { frame, marked }: { frame: MapFrame; marked: string | undefined },
): MapLabel {
  const valley = near.find(({ name }) => name === insetName);
  const isMarked = valley !== undefined && valley.reference === marked;
  const key = `${frame.id} ${valley?.url ?? ''}`;
  const label = isMarked ? undefined : knownOutlines.get(key);
  if (label) return label;
  const [west, south, east, north] = insetEdges;
  const corners = [west, east].flatMap((x) => [south, north].map((y) => frame.point([y, x])));
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const outline = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
  const made = {
    text: insetName,
    url: valley?.url,
    x: (outline.left + outline.right) / 2,
    y: (outline.top + outline.bottom) / 2,
    isArea: false,
    isCountry: false,
    isMarked,
    outline,
  };
  if (!isMarked) knownOutlines.set(key, made);
  return made;
}

const knownOutlines = new Map<string, MapLabel>();

/** West, south, east and north. */
const insetEdges = [69.7, 39.7, 73.9, 41.75] as const;

/** What a map names. */
export interface FrameLabels {
  readonly frame: MapFrame;
  readonly labels: readonly MapLabel[];
  /** Of the map of the Ferghana Valley beside it. */
  readonly near: readonly MapLabel[] | undefined;
}
