/** Where a name may stand on a map. Pure. */
import { widthOfText } from '../exports/pictures/letter-widths.ts';
import type { MapLabel } from './map-label.ts';
import type { Room } from './map-room.ts';
import type { Box } from './shape.ts';

/**
 * In: a label, and the maps it is for. Out: where it may stand, the best place first: its name within its country or beside its
 * dot, a number there, either of them at the end of a line.
 */
export function* standingsFor(label: MapLabel, maps: Maps): Generator<Standing> {
  const { hasWideMaps } = maps;
  if (label.isArea) {
    yield* withinShape(label, { ...maps, isNumber: false });
    // A line to a point says nothing of a region, and who needs a number needs a page.
    if (label.url === undefined || !label.shape) return;
    if (hasWideMaps || label.isMarked) yield* atLines(label, { isNumber: false });
    yield* withinShape(label, { ...maps, isNumber: true });
  } else {
    yield* besideDot(label);
    if (hasWideMaps || label.isMarked) yield* atLines(label, { isNumber: false });
    if (!label.outline) yield { ...onPoint(label), isNumber: true };
  }
  yield* atLines(label, { isNumber: true });
  yield* atLines(label, { isNumber: false });
}

/** The middle of the name or number, in the country; of a part of a country or a region, over its point. */
function* withinShape(
  label: MapLabel,
  { isNumber, ...maps }: Maps & { isNumber: boolean },
): Generator<Standing> {
  const { shape, isCountry } = label;
  const { from, em, frame } = maps;
  const unit = frame.width / from;
  const { wide, high } = sizeOf(label, { isNumber, em });
  const holds = (x: number, y: number): boolean => {
    const [middleX, middleY] = [x * frame.width, y * frame.height];
    const [halfX, halfY] = [(wide / 2) * unit, (high / 2) * unit];
    const box = {
      left: middleX - halfX,
      right: middleX + halfX,
      top: middleY - halfY,
      bottom: middleY + halfY,
    };
    return shape?.holds(box) ?? true;
  };
  if (isCountry && shape) {
    for (const { x, y } of shape.spotsFrom(label)) {
      if (holds(x, y)) yield { ...onPoint(label), x, y, isNumber };
    }
    return;
  }
  // A line that covers its point at one width of the map does so at all.
  const steps = isNumber ? [0] : [0, -0.25, 0.25, -0.45, 0.45];
  for (const down of isNumber ? [0] : [0, -0.4, 0.4]) {
    for (const along of steps) {
      const [dx, dy] = [along * (wide / em), down];
      if (holds(label.x + (dx * em) / from, label.y + (dy * em * frame.width) / (from * frame.height)))
        yield { ...onPoint(label), dx, dy, isNumber };
    }
  }
}

/** The name of a town beside its dot, or that of an outline beside its sides. */
function* besideDot(label: MapLabel): Generator<Standing> {
  if (label.outline) {
    const { left, right, top, bottom } = label.outline;
    const { x, y } = label;
    yield { ...onPoint(label), x: right, y, anchor: 'start', dx: 0.4, dy: 0 };
    yield { ...onPoint(label), x, y: bottom, dx: 0, dy: 0.8 };
    yield { ...onPoint(label), x, y: top, dx: 0, dy: -0.8 };
    yield { ...onPoint(label), x: left, y, anchor: 'end', dx: -0.4, dy: 0 };
    return;
  }
  for (const [anchor, dx, dy] of nearDot) yield { ...onPoint(label), anchor, dx, dy };
}

/** The best place first, in em. */
const nearDot: readonly (readonly [Standing['anchor'], number, number])[] = [
  ['start', 0.72, 0],
  ['end', -0.72, 0],
  ['middle', 0, -1.2],
  ['middle', 0, 1.25],
  ['start', 0.5, -0.9],
  ['start', 0.5, 0.95],
  ['end', -0.5, -0.9],
  ['end', -0.5, 0.95],
];

/** Away from the point, with a line that leads back. */
function* atLines(label: MapLabel, { isNumber }: { isNumber: boolean }): Generator<Standing> {
  for (const far of isNumber ? [1.6, 2.2, 3, 4, 5.2, 6.5] : [2, 2.8, 3.8, 5]) {
    for (let turn = 0; turn < 16; turn++) {
      // The sides first, then above and below.
      const angle = ((turn % 2 === 0 ? turn : 16 - turn) / 16) * 2 * Math.PI;
      const [dx, dy] = [rounded(Math.cos(angle) * far), rounded(Math.sin(angle) * far)];
      const anchor = isNumber || Math.abs(dx) < 0.5 ? 'middle' : dx > 0 ? 'start' : 'end';
      const short = isNumber ? (far - 0.7) / far : 1;
      const tie =
        isNumber || anchor !== 'middle'
          ? { x: rounded(dx * short), y: rounded(dy * short) }
          : { x: dx, y: rounded(dy - Math.sign(dy) * 0.6) };
      const gap = anchor === 'start' ? 0.25 : anchor === 'end' ? -0.25 : 0;
      yield { ...onPoint(label), anchor, dx: rounded(dx + (isNumber ? 0 : gap)), dy, isNumber, tie };
    }
  }
}

/** In: the label of a town. Out: its dot, without name or number. */
export function dotAlone(label: MapLabel): Standing {
  return { ...onPoint(label), isDotAlone: true };
}

function onPoint({ x, y }: MapLabel): Standing {
  return { x, y, anchor: 'middle', dx: 0, dy: 0, isNumber: false };
}

function rounded(em: number): number {
  return Math.round(em * 100) / 100;
}

/** In: a label, whether its number is meant, and the size of letters. Out: the room of what is written, in pixels. */
export function sizeOf(
  { text, isCountry, isMarked }: MapLabel,
  { isNumber, em }: { isNumber: boolean; em: number },
): { wide: number; high: number } {
  if (isNumber) return { wide: 1.3 * em, high: 1.3 * em };
  const size = isCountry ? em * countrySize : em;
  const written = isCountry ? text.toUpperCase() : text;
  const spaced = isCountry ? 0.06 * size * text.length : 0;
  const letters = widthOf(written, size) * (isMarked ? boldFactor : factor);
  return { wide: Math.ceil(letters + spaced + 4), high: isCountry ? size * 1.1 : em * 1.2 };
}

const widths = new Map<string, number>();

/** Each name is measured once a size, and asked for often. */
function widthOf(text: string, size: number): number {
  const key = `${size} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const width = widthOfText(text, { family: 'sans', size });
  widths.set(key, width);
  return width;
}

/** Of a country's letters, in em; the style sheet says the same. */
const countrySize = 0.85;

/** Widths are those of weight 450; names have 500, the marked one 650, and faces of the reader's own machine are a little wider. */
const factor = 1.05;
const boldFactor = 1.11;

/** In: a label and where it stands. Out: the room of its words there, or of its number. */
export function wordsRoom(label: MapLabel, { standing, em }: { standing: Standing; em: number }): Room {
  const { x, y, anchor, dx, dy, isNumber } = standing;
  const { wide, high } = sizeOf(label, { isNumber, em });
  const middle = { start: wide / 2, end: -wide / 2, middle: 0 }[anchor];
  // Whoever presses a name needs as much room as whoever presses a dot (WCAG 2.2, 2.5.8).
  const tall = isNumber ? high + 1 : label.isArea ? targetSize : em * lineHeight;
  return { kind: 'words', x, y, ...around(middle + dx * em, dy * em, { wide, high: tall }) };
}

/** In: a label and where it stands. Out: what it covers there beside its words, from its point on: its line, and a dot that can be pressed. */
export function* otherRooms(
  label: MapLabel,
  { standing, em }: { standing: Standing; em: number },
): Generator<Room> {
  const { x, y, isNumber, tie } = standing;
  const hasDot = !label.isArea && !label.outline;
  // A dot has its room already.
  if (tie && !hasDot) yield { kind: 'line', x, y, ...around(0, 0, { wide: 5, high: 5 }) };
  if (tie) yield* lineOf(standing, tie, em);
  if (hasDot && !isNumber)
    yield { kind: 'target', x, y, ...around(0, 0, { wide: targetSize, high: targetSize }) };
}

const targetSize = 24;

/** Of the faces that names are written in, in em. */
const lineHeight = 1.42;

function* lineOf({ x, y }: Standing, tie: { x: number; y: number }, em: number): Generator<Room> {
  const steps = Math.ceil((Math.hypot(tie.x, tie.y) * em) / 4);
  for (let step = 0; step < steps; step++) {
    const part = (step + 0.5) / steps;
    yield { kind: 'line', x, y, ...around(tie.x * em * part, tie.y * em * part, { wide: 3, high: 3 }) };
  }
}

/** In: a middle and a size. Out: the box. */
export function around(x: number, y: number, { wide, high }: { wide: number; high: number }): Box {
  return { left: x - wide / 2, right: x + wide / 2, top: y - high / 2, bottom: y + high / 2 };
}

/** The maps that a place is sought on. */
export interface Maps {
  /** The width of the smallest of them, and the size of letters, in pixels. */
  readonly from: number;
  readonly em: number;
  /** In units of its paths. */
  readonly frame: { readonly width: number; readonly height: number };
  /** Whether names may stand away from their dots before numbers are used. */
  readonly hasWideMaps: boolean;
}

/** Where a name stands: a point of the frame, from 0 to 1, and steps from there, in em. */
export interface Standing {
  readonly x: number;
  readonly y: number;
  /** As SVG's `text-anchor`. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly dx: number;
  /** To the middle of the line. */
  readonly dy: number;
  /** A number stands for the name, which is told below the map. */
  readonly isNumber: boolean;
  /** Neither name nor number has room: its dot stands alone. */
  readonly isDotAlone?: true;
  /** Where the line from the point ends, in em. */
  readonly tie?: { readonly x: number; readonly y: number };
}
