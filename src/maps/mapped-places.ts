/** The places that maps show, and in what frame. */
import type { Archive } from '../archive/archive.ts';
import { pageKey } from '../store/page-key.ts';
import { nameLink, type NameLink } from '../views/name-links.ts';
import { oncePerArchive } from '../views/once-per-archive.ts';
import { frameIds, type FrameId } from './frame-settings.ts';
import { mapFrame, type Coordinates, type MapFrame } from './map-frames.ts';

/**
 * The places that a map may show.
 * In: the archive, the frame, the reference of the place that is marked, if one is, and how many others there may be. Out: that
 * one, then the most important ones.
 */
export function candidatesOf(
  archive: Archive,
  { id, marked, most }: { id: (typeof frameIds)[number]; marked: string | undefined; most: number },
): readonly ShownPlace[] {
  const inFrame = placesInFrames(archive)[id];
  if (marked === undefined) return inFrame.slice(0, most);
  const own = places(archive).get(marked);
  const at = own && atIn(id, own);
  const first = own && at && isInside(mapFrame(id), at) ? [{ ...own, at }] : [];
  const others = inFrame.slice(0, most).filter(({ reference }) => reference !== marked);
  return [...first, ...others];
}

/**
 * What decides how the map of a place looks, the program apart, for the key of its page.
 * In: the archive and a reference, `places/osh`. Out: plain values; undefined when there is no such place.
 */
export function mapFacts(archive: Archive, reference: string): unknown {
  const own = places(archive).get(reference);
  return own && [drawnOf(own), framesAsDrawn(archive)];
}

/** By frame, its places as far as they are drawn: how often each is mentioned decides their order alone. */
const framesAsDrawn = oncePerArchive((archive: Archive) =>
  pageKey(
    frameIds.map((id) => candidatesOf(archive, { id, marked: undefined, most: mostAround }).map(drawnOf)),
  ),
);

function drawnOf(place: MappedPlace): readonly unknown[] {
  const { name, url, coordinates, isCountry, isLarge, isPoint, isSeat } = place;
  return [name, url, coordinates, isCountry, isLarge, isPoint, isSeat];
}

/** Places on one map, the most important: more cannot be told apart in a window of 360 pixels. */
export const mostPlaces = 100;

/** Around one that a map is about, so many help to find it; more would hide it, and the list of places has them all. */
export const mostAround = 40;

/** By frame, the places that it shows, the most important first. */
const placesInFrames = oncePerArchive((archive: Archive) => {
  const inFrame = (id: FrameId): ShownPlace[] =>
    [...places(archive).values()]
      .map((place) => ({ ...place, at: atIn(id, place) }))
      .filter((place) => isInside(mapFrame(id), place.at))
      // A larger frame leaves to a closer one what that shows, countries and regions apart.
      .filter(
        (place) =>
          frameOf(place.coordinates) === id ||
          (place.isLarge && (bordered.has(id) || place.reference in (moved[id] ?? {}))),
      )
      // A house that stands for a government lies at its town's dot; only its own page tells them apart.
      .filter(({ isSeat, parents }) => !isSeat || !parents.some((parent) => places(archive).has(parent)))
      .sort((a, b) => importanceOf(b) - importanceOf(a));
  return Object.fromEntries(frameIds.map((id) => [id, inFrame(id)])) as Record<
    (typeof frameIds)[number],
    ShownPlace[]
  >;
});

function importanceOf({ rank, mentions }: MappedPlace): number {
  return mentions - rank * 1000;
}

function atIn(id: FrameId, { reference, coordinates }: MappedPlace): Coordinates {
  return moved[id]?.[reference] ?? coordinates;
}

/** Every place by its reference, as maps need it. In: the archive. */
export const places = oncePerArchive(
  (archive: Archive) =>
    new Map(
      archive.names.flatMap((name): [string, MappedPlace][] => {
        if (name.folder !== 'places') return [];
        const { kind, coordinates, parents } = name.record;
        const place = {
          ...nameLink(archive, name.reference),
          coordinates,
          mentions: archive.mentionsOf(name.reference).length,
          isCountry: kind === 'country',
          isLarge: largeKinds.has(kind),
          isPoint: pointKinds.has(kind),
          isSeat: kind === 'seat',
          parents,
          rank: ranks[kind] ?? 1,
        };
        return [[name.reference, place]];
      }),
    ),
);

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

/** Frames that draw borders: large regions are named in all of them. */
const bordered: ReadonlySet<FrameId> = new Set<FrameId>(['central-asia', 'eurasia']);

/** In: coordinates. Out: the closest frame that holds them; none does so at the poles and near 169° west. */
export function frameOf(coordinates: Coordinates): (typeof frameIds)[number] | undefined {
  return frameIds.find((id) => isInside(mapFrame(id), coordinates));
}

/** In: a frame, and coordinates in degrees. Out: whether the frame shows them, and not at its very edge. */
export function isInside(frame: MapFrame, coordinates: Coordinates): boolean {
  const { x, y } = frame.point(coordinates);
  const edge = frame.id === 'earth' ? 0.01 : 0.04;
  return x > edge && x < 1 - edge && y > 0.03 && y < 0.97;
}

/** Countries whose middle lies outside a frame are named where the frame shows them. */
const moved: Readonly<Partial<Record<FrameId, Readonly<Record<string, Coordinates>>>>> = {
  'central-asia': { 'places/russia': [54, 59.5], 'places/afghanistan': [35.9, 66.5] },
  eurasia: { 'places/soviet-union': [61.5, 62] },
  world: {
    'places/central-asia': [43, 66],
    'places/europe': [50, 15],
    'places/middle-east': [27, 43],
    'places/russia': [62, 95],
  },
};

/** A place, as maps need it. */
export interface MappedPlace extends NameLink {
  readonly coordinates: Coordinates;
  readonly mentions: number;
  readonly isCountry: boolean;
  readonly isLarge: boolean;
  readonly isPoint: boolean;
  /** A house that stands for a government. */
  readonly isSeat: boolean;
  /** References of the places in which it lies. */
  readonly parents: readonly string[];
  /** Smaller is more important. */
  readonly rank: number;
}

/** A place in a frame. */
export interface ShownPlace extends MappedPlace {
  /** Where the frame shows it. */
  readonly at: Coordinates;
}
