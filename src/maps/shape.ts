/** Whether a name has room in a country. Pure. */
import type { Ring } from './projected-rings.ts';

/**
 * In: the rings of a country in a frame, and the frame's size in the same units. Out: what tells of boxes whether the country
 * holds them, and where there is room at all.
 */
export function shapeOf(rings: readonly Ring[], { width, height }: { width: number; height: number }): Shape {
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  // How many cells of the country lie above and to the left of a corner: four look-ups count those of any box.
  const sums = new Int32Array((columns + 1) * (rows + 1));
  const spots: Spot[] = [];
  const sorted = new Map<string, readonly Spot[]>();
  const crossings = crossingsByRow(rings, rows);
  for (let row = 0; row < rows; row++) {
    const line = crossings[row] ?? [];
    let passed = 0;
    let inRow = 0;
    for (let column = 0; column < columns; column++) {
      const x = (column + 0.5) * cell;
      while ((line[passed] ?? Infinity) < x) passed += 1;
      const isInside = passed % 2 === 1;
      if (isInside) inRow += 1;
      if (isInside && row % every === 0 && column % every === 0)
        spots.push({ x: x / width, y: ((row + 0.5) * cell) / height });
      sums[(row + 1) * (columns + 1) + column + 1] = (sums[row * (columns + 1) + column + 1] ?? 0) + inRow;
    }
  }
  const at = (row: number, column: number): number => sums[row * (columns + 1) + column] ?? 0;
  return {
    rings,
    spotsFrom: (point) => {
      const key = `${point.x} ${point.y}`;
      const known = sorted.get(key);
      if (known) return known;
      // Lines are wide and low: a step down is farther than one aside.
      const far = ({ x, y }: Spot): number => Math.hypot((x - point.x) * width, (y - point.y) * height * 1.5);
      const found = spots.map((spot) => ({ spot, far: far(spot) })).toSorted((a, b) => a.far - b.far);
      sorted.set(
        key,
        found.map(({ spot }) => spot),
      );
      return sorted.get(key) ?? [];
    },
    holds: ({ left, top, right, bottom }) => {
      // Cells are known by their middle: the next ones must be the country's, too.
      const [first, last] = [Math.floor(left / cell) - 1, Math.ceil(right / cell) + 1];
      const [upper, lower] = [Math.floor(top / cell) - 1, Math.ceil(bottom / cell) + 1];
      if (first < 0 || upper < 0 || last > columns || lower > rows) return false;
      const inside = at(lower, last) - at(upper, last) - at(lower, first) + at(upper, first);
      return inside === (last - first) * (lower - upper);
    },
  };
}

/** Units of a frame to a cell: less than a pixel on small maps. */
const cell = 2;

/** Cells from one spot that is tried to the next. */
const every = 4;

/** In: rings, and how many rows of cells there are. Out: where they cross the middle of each row, from left to right. */
function crossingsByRow(rings: readonly Ring[], rows: number): number[][] {
  const found = Array.from({ length: rows }, (): number[] => []);
  for (const ring of rings) {
    for (const [i, [x, y]] of ring.entries()) {
      const [toX, toY] = ring[(i + 1) % ring.length] ?? [x, y];
      const [top, bottom] = [Math.min(y, toY), Math.max(y, toY)];
      for (let row = Math.max(0, Math.ceil(top / cell - 0.5)); row < rows; row++) {
        const middle = (row + 0.5) * cell;
        if (middle >= bottom) break;
        found[row]?.push(x + ((middle - y) / (toY - y)) * (toX - x));
      }
    }
  }
  return found.map((line) => line.toSorted((a, b) => a - b));
}

/** A point of a frame, from 0 to 1 in both directions. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A box, in units of a frame or in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A country's shape in a frame. */
export interface Shape {
  readonly rings: readonly Ring[];
  /** In: a point. Out: points within the country, a few pixels apart, the nearest first. */
  readonly spotsFrom: (point: Spot) => readonly Spot[];
  /** In: a box in units of the frame. Out: whether all of it lies in the country. */
  readonly holds: (box: Box) => boolean;
}
