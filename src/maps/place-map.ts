/** The maps of places. */
import type { Archive } from '../archive/archive.ts';
import { oncePerArchive } from '../views/once-per-archive.ts';
import { frameIds, mapFrame, type Coordinates, type FrameId } from './map-frames.ts';
import { placeLabels, type MapLabel, type Standing } from './map-labels.ts';
import { candidatesOf, frameOf, places } from './mapped-places.ts';

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
  const needed = new Set([...places(archive).values()].map(({ coordinates }) => frameOf(coordinates)));
  return frameIds.filter((id) => needed.has(id)).map((id) => draw(archive, { id }));
});

/** In: the archive and a frame. Out: the drawing, no place marked. */
export function mapOfFrame(archive: Archive, id: FrameId): MapDrawing {
  return draw(archive, { id });
}

function draw(archive: Archive, { id, marked }: { id: FrameId; marked?: string }): MapDrawing {
  const frame = mapFrame(id);
  const shown = candidatesOf(archive, { id, marked });
  const labels = shown.map(({ reference, name, url, at, isCountry, isPoint }) => ({
    reference,
    text: name,
    url,
    ...frame.point(at),
    isArea: !isPoint,
    isCountry,
    isMarked: reference === marked,
  }));
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
  const placed = placeLabels<DrawnLabel>([...labels, ...context], { proportion: frame.height / frame.width });
  const about = marked === undefined ? undefined : places(archive).get(marked);
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

function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}

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
