/** The dot plot of estimates, as numbers: x in percent of the width, y in pixels, so that text keeps its size. */
import type { ClaimAmount } from '../../records/claim.ts';
import { shortAmount } from '../../views/figures/amount-in-words.ts';
import type { ClaimRow } from '../../views/figures/claim-rows.ts';
import type { Figures } from '../../views/figures/figures.ts';
import { dateInWords } from '../words/date-in-words.ts';
import { subjectKind } from './subject-kind.ts';

/** In: the page's figures. Out: the plot: one lane for each claim, country by country, in the order of the table. */
export function plotOf({ countries, lanes }: Figures): Plot {
  const ticks = ticksFor(Math.max(0, ...countries.flatMap(({ rows }) => rows.map(largest))));
  const scale = 100 / (ticks.at(-1) ?? 1);
  let y = axisHeight;
  const groups = countries.map(({ place, rows }) => {
    const group = {
      place: place.name,
      y: y + 28,
      marks: rows.map((row, i) => {
        const lane = lanes.findIndex(({ article }) => article === row.passage.article);
        const short = lanes[lane]?.short ?? row.passage.label;
        return markOf(row, { y: y + headHeight + i * laneHeight, lane, short, scale, place: place.name });
      }),
    };
    y += headHeight + rows.length * laneHeight + gap;
    return group;
  });
  return {
    height: y,
    ticks: ticks.map((value, i) => ({ value, x: round(value * scale), isOptional: i % 2 === 1 })),
    groups,
  };
}

/** Round numbers from 0 to beyond the largest value, with room for an arrow. In: that value. Out: ascending. */
export function ticksFor(value: number): number[] {
  const wanted = Math.max(value * 1.15, 1) / 6;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= wanted) ?? wanted;
  const count = Math.ceil((value * 1.15) / step) || 1;
  return Array.from({ length: count + 1 }, (_, i) => i * step);
}

function markOf(row: ClaimRow, { y, lane, short, scale, place }: LanePlace): Mark {
  const { amount, asOf } = row.claim;
  const shape = drawn(amount, scale);
  const [left, right] = shape ? [Math.min(shape.x, shape.x1), Math.max(shape.x, shape.x2)] : [0, 0];
  const date = asOf ? dateInWords(asOf.edtf) : undefined;
  const isRight = right <= 55 || left < 40;
  return {
    id: row.id,
    url: row.passage.url,
    y,
    lane,
    shape,
    isHollow: row.claim.subject === 'ever-joined',
    label: {
      x: isRight ? right : left,
      dx: isRight ? (shape ? 14 : 2) : -14,
      anchor: isRight ? 'start' : 'end',
      value: shortAmount(amount),
      who: short,
      date,
    },
    spoken: spokenName(row, { place, visible: [`${shortAmount(amount)} ${short}`, date] }),
  };
}

/** Begins with the words that are seen, so that whoever speaks them to the machine is understood (WCAG 2.2, 2.5.3). */
function spokenName(
  { claim, amount, claimedBy, passage }: ClaimRow,
  { place, visible }: { place: string; visible: readonly (string | undefined)[] },
): string {
  const seen = visible
    .filter((part) => part !== undefined)
    .join(', ')
    .replaceAll('\u00a0', ' ');
  return [
    `${place}: ${seen}`,
    ...(seen.startsWith(amount) ? [] : [amount]),
    `${claimedBy.kind}, ${subjectKind(claim)}`,
    `opens ${passage.label}, ${passage.spoken}`,
  ].join('; ');
}

function drawn(amount: ClaimAmount, scale: number): Shape | undefined {
  if (amount.qualifier === 'in-words' || amount.qualifier === 'unknown') return undefined;
  if (amount.qualifier === 'range') {
    const { from, to } = amount;
    if (typeof to !== 'number') return undefined;
    const x = round(to * scale);
    const x1 = typeof from === 'number' ? round(from * scale) : Math.max(0, round(x - 6));
    return { x, x1, x2: x, line: typeof from === 'number' ? 'range' : 'open' };
  }
  const x = round(amount.value * scale);
  switch (amount.qualifier) {
    case 'more-than':
    case 'at-least':
      return { x, x1: x, x2: Math.min(100, round(x + arrowLength)), line: 'more' };
    case 'up-to':
    case 'at-most':
      return { x, x1: Math.max(0, round(x - arrowLength)), x2: x, line: 'less' };
    default:
      return { x, x1: x, x2: x, line: 'none' };
  }
}

function largest({ claim: { amount } }: ClaimRow): number {
  if ('value' in amount) return amount.value;
  return 'to' in amount && typeof amount.to === 'number' ? amount.to : 0;
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}

const axisHeight = 22;
const headHeight = 50;
const laneHeight = 28;
const gap = 4;
/** Percent of the width. */
const arrowLength = 12.5;

interface LanePlace {
  readonly y: number;
  readonly lane: number;
  readonly short: string;
  readonly scale: number;
  readonly place: string;
}

/** A plot. */
export interface Plot {
  /** Pixels. */
  readonly height: number;
  /** Vertical lines; every second one may go where the plot is narrow. */
  readonly ticks: readonly { readonly value: number; readonly x: number; readonly isOptional: boolean }[];
  readonly groups: readonly { readonly place: string; readonly y: number; readonly marks: readonly Mark[] }[];
}

/** One claim in the plot. */
export interface Mark {
  /** `ARTICLE.CLAIM`. */
  readonly id: string;
  readonly url: string;
  /** The middle of its lane, in pixels. */
  readonly y: number;
  /** Which article, from 0: shape and colour. */
  readonly lane: number;
  /** Nothing is drawn for what has no number. */
  readonly shape: Shape | undefined;
  /** Whether it counts all who ever joined, not those in the ranks at one time. */
  readonly isHollow: boolean;
  readonly label: {
    readonly x: number;
    readonly dx: number;
    readonly anchor: 'start' | 'end';
    readonly value: string;
    readonly who: string;
    readonly date: string | undefined;
  };
  /** All of it, for ears. */
  readonly spoken: string;
}

/** A dot and the line through it, in percent of the width. */
export interface Shape {
  readonly x: number;
  readonly x1: number;
  readonly x2: number;
  /** `more` and `less` end in an arrow; `open` begins at an amount that is printed in words. */
  readonly line: 'none' | 'more' | 'less' | 'range' | 'open';
}
