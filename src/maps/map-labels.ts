/** Labels of a map that never touch one another, whatever width the map is shown at. Pure. */
import { around, type Standing } from './label-standings.ts';
import type { MapLabel } from './map-label.ts';
import { freeRoom, type Room } from './map-room.ts';
import { mapSizes, sizeNames, type Size } from './map-sizes.ts';
import { type SettledOn, standingsOn } from './standings-on-map.ts';

/**
 * Places labels one after the other, the most important first. A name stands within its country or beside its dot, else at the
 * end of a line, else a number stands for it that the map's key tells; a town with room for none of these keeps its dot, and the
 * key tells that its name is missing. Dots that would cover one another are one dot.
 *
 * In: the labels by importance; the frame's size in units of its paths; the sizes of maps, all unless told; where most of the
 * labels stand on the frame's map of no place, if that is known: there they stay, unless the marked one needs their room. Out: the
 * labels with where they stand, in the given order, and the keys.
 */
export function placeLabels<L extends MapLabel>(labels: readonly L[], frame: Frame<L>): PlacedLabels<L> {
  const sizes = frame.sizes ?? sizeNames;
  const placings = sizes.map((size) => placeOn(labels, { size, frame }));
  const standing = labels.flatMap((label) => {
    const all = placings.flatMap(({ size, standings, numbers }) => {
      const standing = standings.get(label);
      return standing ? [{ size, standing, number: numbers.get(label) }] : [];
    });
    const alike = Map.groupBy(all, (one) => `${one.number ?? ''} ${writtenOut(one.standing)}`);
    const standings = [...alike.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { standing, number } = first;
      return [{ ...standing, ...(number && { number }), sizes: group.map(({ size }) => size) }];
    });
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

/**
 * In: the labels of a frame's map of no place, by importance; the frame's size and the sizes of maps. Out: where each stands,
 * undefined where it has no room: for `placeLabels` of the maps of its places.
 */
export function settledLabels<L extends MapLabel>(labels: readonly L[], frame: Frame<L>): Settled<L> {
  const sizes = frame.sizes ?? sizeNames;
  return new Map(
    sizes.map((size) => {
      const { standings } = placeOn(labels, { size, frame });
      return [size, new Map(labels.map((label) => [label, standings.get(label)]))];
    }),
  );
}

/** Those of a settled map are written out once for a hundred maps. */
function writtenOut(standing: Standing): string {
  const known = written.get(standing) ?? JSON.stringify(standing);
  written.set(standing, known);
  return known;
}

const written = new WeakMap<Standing, string>();

function placeOn<L extends MapLabel>(
  labels: readonly L[],
  { size, frame }: { size: Size; frame: Frame<L> },
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
  const standings = standingsOn(
    ordered.filter((one) => one.isArea || dots.includes(one)),
    { maps: { from, em, frame, hasWideMaps }, room, settled: frame.settled?.get(size) },
  );
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

interface Frame<L> {
  readonly width: number;
  readonly height: number;
  readonly sizes?: readonly Size[];
  readonly settled?: Settled<L> | undefined;
}

/** By size, where the labels of a map stand; undefined: there is no room. */
export type Settled<L> = ReadonlyMap<Size, SettledOn<L>>;

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
