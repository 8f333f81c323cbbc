/** Labels of a map that never touch one another, whatever width the map is shown at. Pure. */
import { around, dotAlone, otherRooms, type Maps, type Standing, wordsRoom } from './label-standings.ts';
import type { MapLabel } from './map-label.ts';
import { freeRoom, type MapRoom, type Room } from './map-room.ts';
import { mapSizes, sizeNames, type Size } from './map-sizes.ts';
import { triedStandings } from './tried-standings.ts';

/**
 * Places labels one after the other, the most important first. A name stands within its country or beside its dot, else at the
 * end of a line, else a number stands for it that the map's key tells; a town with room for none of these keeps its dot, and the
 * key tells that its name is missing. Dots that would cover one another are one dot.
 *
 * In: the labels by importance; the frame's size in units of its paths; the sizes of maps, all unless told. Out: the labels with
 * where they stand, in the given order, and the keys.
 */
export function placeLabels<L extends MapLabel>(labels: readonly L[], frame: Frame): PlacedLabels<L> {
  const sizes = frame.sizes ?? sizeNames;
  const placings = sizes.map((size) => placeOn(labels, { size, frame }));
  const standing = labels.flatMap((label) => {
    const all = placings.flatMap(({ size, standings, numbers }) => {
      const own = standings.get(label);
      const number = numbers.get(label);
      return own ? [{ size, standing: number === undefined ? own : { ...own, number } }] : [];
    });
    const standings = [...Map.groupBy(all, (one) => JSON.stringify(one.standing)).values()].flatMap(
      (group) => {
        const [first] = group;
        return first ? [{ ...first.standing, sizes: group.map(({ size }) => size) }] : [];
      },
    );
    return standings.length > 0 ? [{ ...label, standings }] : [];
  });
  const keys = [...Map.groupBy(placings, wordsOfKey).values()].flatMap((group) => {
    const [first] = group;
    return first && first.key.length + first.left.length > 0
      ? [{ sizes: group.map(({ size }) => size), entries: first.key, left: first.left }]
      : [];
  });
  return { labels: standing, keys };
}

function placeOn<L extends MapLabel>(
  labels: readonly L[],
  { size, frame }: { size: Size; frame: Frame },
): Placing<L> {
  const { from, em } = mapSizes[size];
  const proportion = frame.height / frame.width;
  const hasWideMaps = size === 'medium' || size === 'large';
  const room = freeRoom<L>(mapSizes[size], proportion);
  const ordered = labels.toSorted((a, b) => Number(b.isMarked) - Number(a.isMarked));
  const far = (a: L, b: L): number => Math.hypot((a.x - b.x) * from, (a.y - b.y) * from * proportion);
  const dots: L[] = [];
  for (const town of ordered.filter(({ isArea }) => !isArea)) {
    if (dots.some((dot) => !dot.outline && far(dot, town) < dotSize)) continue;
    dots.push(town);
  }
  for (const dot of dots) {
    // Where there is room, a lone dot keeps what a finger needs.
    const isLone = hasWideMaps && dots.every((other) => other === dot || far(dot, other) >= 2 * loneSize);
    room.take([dotOf(dot, isLone ? loneSize : dotSize)], dot);
  }
  const standings = new Map<L, Standing>();
  for (const label of ordered.filter((one) => one.isArea || dots.includes(one))) {
    const maps = { from, em, frame, hasWideMaps };
    const found = firstFree(label, { maps, room });
    if (found) {
      room.take(
        [wordsRoom(label, { standing: found, em }), ...otherRooms(label, { standing: found, em })],
        label,
      );
      standings.set(label, found);
    } else if (!label.isArea && !label.outline) {
      standings.set(label, dotAlone(label));
    }
  }
  const drawnDots = dots.filter(({ outline }) => !outline);
  const beside = Map.groupBy(
    ordered.filter((label) => !label.isArea && !label.outline && !dots.includes(label)),
    (town) => nearestTo(town, drawnDots, far),
  );
  const numbered = [...standings].filter(([, { isNumber }]) => isNumber).map(([label]) => label);
  const numbers = new Map(numbered.toSorted(inKey).map((label, i) => [label, i + 1]));
  const entry = (label: L): KeyEntry<L> => ({
    number: numbers.get(label),
    label,
    beside: beside.get(label) ?? [],
  });
  const left = ordered.filter(
    (label) =>
      label.url !== undefined &&
      (standings.get(label)?.isDotAlone ?? (label.isArea && !standings.has(label))),
  );
  const unnumbered = [...beside.keys()].filter((dot) => dot !== undefined && !numbers.has(dot)) as L[];
  const key = [...numbers.keys(), ...unnumbered.toSorted(inKey)].map(entry);
  return { size, standings, numbers, key, left: left.toSorted(inKey) };
}

/** The first of those that are the nearest. */
function nearestTo<L>(town: L, dots: readonly L[], far: (a: L, b: L) => number): L | undefined {
  return dots.reduce<L | undefined>(
    (best, dot) => (best !== undefined && far(best, town) <= far(dot, town) ? best : dot),
    undefined,
  );
}

function wordsOfKey<L extends MapLabel>({ key, left }: Placing<L>): string {
  const texts = (labels: readonly L[]): string[] => labels.map(({ text }) => text);
  return JSON.stringify([
    key.map(({ number, label, beside }) => [number, label.text, texts(beside)]),
    texts(left),
  ]);
}

/** The best place that nobody else needs. */
function firstFree<L extends MapLabel>(
  label: L,
  { maps, room }: { maps: Maps; room: MapRoom<L> },
): Standing | undefined {
  for (const { standing, words } of triedStandings(label, maps)) {
    if (room.isFree(words, label) && areFree(label, { standing, em: maps.em, room })) return standing;
  }
  return undefined;
}

/** Most are not, at the first piece of their line: the rest is not asked for. */
function areFree<L extends MapLabel>(
  label: L,
  { room, ...place }: { standing: Standing; em: number; room: MapRoom<L> },
): boolean {
  for (const other of otherRooms(label, place)) {
    if (!room.isFree(other, label)) return false;
  }
  return true;
}

/** The place that the map is about, then the others by their names. */
function inKey(a: MapLabel, b: MapLabel): number {
  return Number(b.isMarked) - Number(a.isMarked) || a.text.localeCompare(b.text, 'en');
}

/** Pixels between the middles of two dots that can be told apart. */
const dotSize = 9;

const loneSize = 24;

function dotOf({ x, y, outline }: MapLabel, size: number): Room {
  if (!outline) return { kind: 'dot', x, y, ...around(0, 0, { wide: size, high: size }) };
  const { left, right, top, bottom } = outline;
  return { kind: 'dot', x: left, toX: right, y: top, toY: bottom, ...around(0, 0, { wide: 2, high: 2 }) };
}

interface Placing<L> {
  readonly size: Size;
  readonly standings: ReadonlyMap<L, Standing>;
  readonly numbers: ReadonlyMap<L, number>;
  readonly key: readonly KeyEntry<L>[];
  readonly left: readonly L[];
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly sizes?: readonly Size[];
}

/** Where a label stands on maps of some sizes, and the number that stands for it there. */
export interface SizedStanding extends Standing {
  readonly sizes: readonly Size[];
  readonly number?: number;
}

/** A line of a map's key. */
export interface KeyEntry<L> {
  /** None where the name stands on the map, and the line only tells what lies beside it. */
  readonly number: number | undefined;
  readonly label: L;
  /** What has no dot of its own at this size. */
  readonly beside: readonly L[];
}

/** Labels and keys; `left`: areas that have no room at all, and towns with room for their dots alone. */
export interface PlacedLabels<L> {
  readonly labels: (L & { readonly standings: readonly SizedStanding[] })[];
  readonly keys: readonly {
    readonly sizes: readonly Size[];
    readonly entries: readonly KeyEntry<L>[];
    readonly left: readonly L[];
  }[];
}
