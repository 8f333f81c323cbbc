/** Labels of a map that never touch one another, whatever width the map is shown at. Pure. */

/**
 * Places labels one after the other, the most important first, for maps of three sizes. A town whose name has no room keeps
 * its dot where that can be pressed; what has no room at all is left out there.
 *
 * In: the labels by importance; the frame's proportion, height to width. Out: the labels that have room on a map of some size, in
 * the given order, with where they stand.
 */
export function placeLabels<L extends MapLabel>(
  labels: readonly L[],
  { proportion }: { proportion: number },
): (L & { readonly standings: readonly Standing[] })[] {
  const bySize = sizes.map((size) => ({ size, placed: placeOn(labels, { size, proportion }) }));
  return labels.flatMap((label) => {
    const offsets = bySize.flatMap(({ size, placed }) => {
      const offset = placed.get(label);
      return offset ? [{ size, offset }] : [];
    });
    const standings = [...Map.groupBy(offsets, ({ offset }) => offset)].map(([offset, group]) => ({
      offset,
      sizes: group.map(({ size }) => size),
    }));
    return standings.length > 0 ? [{ ...label, standings }] : [];
  });
}

/** The sizes of maps; the style sheet has the same limits. */
const sizes = ['small', 'medium', 'large'] as const;

/** Widths of the map at which labels are tried, to 34rem, to 56rem and above; and the widths of a letter; all in pixels. */
const screens = {
  small: { widths: [286, 304, 328, 360, 400, 470, 544], perLetter: { country: 7.1, other: 6.4 } },
  medium: { widths: [544, 584, 640, 712, 790, 896], perLetter: { country: 7.6, other: 6.9 } },
  large: { widths: [896, 960, 1040, 1140, 1250], perLetter: { country: 7.6, other: 6.9 } },
};

/** The height and width of what can be pressed, in pixels (WCAG 2.2, 2.5.8). */
const targetSize = 24;

const lineHeight = 16;

function placeOn<L extends MapLabel>(
  labels: readonly L[],
  { size, proportion }: { size: Size; proportion: number },
): Map<L, Offset> {
  const { widths, perLetter } = screens[size];
  const maps = widths.map((width) => ({ width, height: width * proportion, taken: [] as TakenBox[] }));
  const placed = new Map<L, Offset>();
  const place = (label: L, offsets: readonly Offset[]): void => {
    const wide = Math.ceil(
      label.text.length *
        ((label.isCountry ? perLetter.country : perLetter.other) + (label.isMarked ? 0.5 : 0)) +
        4,
    );
    const offset = offsets.find((candidate) =>
      maps.every((map) => isFree(boxesOf(label, { offset: candidate, wide, ...map }), { ...map, label })),
    );
    if (!offset) return;
    placed.set(label, offset);
    for (const map of maps)
      map.taken.push(...boxesOf(label, { offset, wide, ...map }).map((box) => ({ ...box, label })));
  };
  const towns = labels.filter(({ isArea }) => !isArea);
  for (const label of labels.filter(({ isMarked }) => isMarked))
    place(label, label.isArea ? areaOffsets : townOffsets);
  // Dots first: a name finds another place beside its own, a dot does not.
  for (const label of towns) if (!placed.has(label)) place(label, [wordless]);
  for (const label of labels) {
    if (label.isArea && !placed.has(label)) place(label, areaOffsets);
    else if (placed.get(label) === wordless) place(label, townOffsets);
  }
  return placed;
}

/** Where a town's name may stand, the best place first. */
const townOffsets: readonly Offset[] = [
  { anchor: 'start', dx: 9, dy: 0 },
  { anchor: 'end', dx: -9, dy: 0 },
  { anchor: 'middle', dx: 0, dy: -15 },
  { anchor: 'middle', dx: 0, dy: 16 },
  { anchor: 'start', dx: 6, dy: -11 },
  { anchor: 'start', dx: 6, dy: 12 },
  { anchor: 'end', dx: -6, dy: -11 },
  { anchor: 'end', dx: -6, dy: 12 },
];

const wordless: Offset = { anchor: 'middle', dx: 0, dy: 0, isWordless: true };

/** A country's name may be moved a little, but stays over the point that stands for it. */
const areaOffsets: readonly Offset[] = [0, -12, 12, -20, 20].flatMap((dy) => [
  ...[0, -18, 18, -30, 30].map((dx) => ({ anchor: 'middle' as const, dx, dy })),
  ...[-46, 46, -60, 60].map((dx) => ({ anchor: 'middle' as const, dx, dy })),
  { anchor: 'start', dx: -12, dy },
  { anchor: 'end', dx: 12, dy },
]);

/** The box to press and, for a town, the one of its name. */
function boxesOf(
  label: MapLabel,
  { offset, wide, width, height }: { offset: Offset; wide: number; width: number; height: number },
): Box[] {
  const [x, y] = [label.x * width, label.y * height];
  const middle = { start: wide / 2, end: -wide / 2, middle: 0 }[offset.anchor];
  const words = (high: number): Box => around(x + offset.dx + middle, y + offset.dy, { wide, high });
  if (label.isArea) return [words(targetSize)];
  const dot = around(x, y, { wide: targetSize, high: targetSize });
  return offset.isWordless ? [dot] : [dot, words(lineHeight)];
}

function around(x: number, y: number, { wide, high }: { wide: number; high: number }): Box {
  return { left: x - wide / 2, right: x + wide / 2, top: y - high / 2, bottom: y + high / 2 };
}

/** A name may cover its own dot's room. */
function isFree(
  boxes: readonly Box[],
  map: { width: number; height: number; taken: readonly TakenBox[]; label: MapLabel },
): boolean {
  return boxes.every(
    (one) =>
      one.left >= 1 &&
      one.top >= 1 &&
      one.right <= map.width - 1 &&
      one.bottom <= map.height - 1 &&
      !map.taken.some(
        (other) =>
          other.label !== map.label &&
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      ),
  );
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface TakenBox extends Box {
  readonly label: MapLabel;
}

/** Something to be named on a map. */
export interface MapLabel {
  readonly text: string;
  /** From 0 to 1 within the frame. */
  readonly x: number;
  readonly y: number;
  /** A country, region or province: named at its place, without a dot. */
  readonly isArea: boolean;
  /** A country: named in capitals. */
  readonly isCountry: boolean;
  /** The place that the map is about. */
  readonly isMarked: boolean;
}

/** A map's size: below 34rem of width, below 56rem, and above. */
export type Size = (typeof sizes)[number];

/** Where a label stands on maps of some sizes. */
export interface Standing {
  readonly sizes: readonly Size[];
  readonly offset: Offset;
}

/** From the place to its name, in pixels; `dy` leads to the middle of the line. */
export interface Offset {
  /** As SVG's `text-anchor`. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly dx: number;
  readonly dy: number;
  /** Only the dot is shown. */
  readonly isWordless?: boolean;
}
