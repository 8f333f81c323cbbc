/** The strip of dots over the timeline: one column for each year, from the first to the last. */
import { startYear } from '../../views/date-order.ts';
import { mostDots } from '../../views/lists/bounds.ts';
import type { TimelineEntry } from '../../views/timeline/timeline.ts';

/**
 * In: the entries, in order of time. Out: a column for each year of the last decades, empty ones too, so that
 * distance is time; what lies before stands in one column at the left. Dots are stacked from below; more than `most`
 * entries make a bar for each year instead.
 */
export function stripOf(entries: readonly TimelineEntry[], { most = mostDots } = {}): Strip {
  const last = Math.max(...entries.map(({ date }) => startYear(date)));
  const first = Math.min(...entries.map(({ date }) => startYear(date)).filter((year) => year > last - span));
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const hasEarlier = entries.some(({ date }) => startYear(date) < first);
  const columns = [...(hasEarlier ? [undefined] : []), ...years];
  const width = 100 / columns.length;
  const stacks = columns.map((year, i) => {
    const own = entries.filter(({ date }) =>
      year === undefined ? startYear(date) < first : startYear(date) === year,
    );
    return {
      label: year === undefined ? 'earlier' : String(year),
      // Labels are about four columns wide on a narrow screen.
      isLabelled: year === undefined || year === last || (year % 5 === 0 && last - year > 4),
      x: Math.round((i + 0.5) * width * 100) / 100,
      dots: own.map(({ kind, isUncertain }) => ({ kind, isUncertain })),
    };
  });
  if (entries.length > most) return asBars(stacks);
  const rows = Math.max(1, ...stacks.map(({ dots }) => Math.ceil(dots.length / perRow)));
  return { height: rows * pitch + axis, stacks: stacks.map(placed(rows)) };
}

/** Events below, publications on top of them, the fullest year as high as the strip. */
function asBars(stacks: readonly Undrawn[]): Strip {
  const fullest = Math.max(...stacks.map(({ dots }) => dots.length));
  return {
    height: barHeight + axis,
    stacks: stacks.map(({ dots, ...stack }) => {
      const size = (kind: Dot['kind']): number =>
        round((dots.filter((dot) => dot.kind === kind).length / fullest) * barHeight);
      return { ...stack, dots: [], bars: { events: size('event'), publications: size('publication') } };
    }),
  };
}

function round(size: number): number {
  return Math.round(size * 10) / 10;
}

function placed(rows: number) {
  return (stack: Undrawn): Stack => {
    const perOwnRow = Math.min(perRow, stack.dots.length);
    const dots = stack.dots.map((dot, i) => ({
      ...dot,
      dx: ((i % perRow) - (perOwnRow - 1) / 2) * pitch,
      y: (rows - Math.floor(i / perRow)) * pitch - pitch / 2,
    }));
    return { ...stack, dots };
  };
}

/** Years shown apart. */
const span = 30;
/** Dots side by side in a column: on a narrow screen a column is about ten pixels wide. */
const perRow = 2;
/** Pixels from dot to dot, and for the years below. */
const pitch = 5.5;
const axis = 22;
/** Pixels of the highest bar. */
const barHeight = 66;

type Undrawn = Omit<Stack, 'dots' | 'bars'> & { readonly dots: readonly Omit<Dot, 'dx' | 'y'>[] };

/** The strip. */
export interface Strip {
  /** Pixels. */
  readonly height: number;
  readonly stacks: readonly Stack[];
}

/** The dots of a year. */
export interface Stack {
  readonly label: string;
  readonly isLabelled: boolean;
  /** Of the middle, in percent of the width. */
  readonly x: number;
  readonly dots: readonly Dot[];
  /** In place of dots where these would be too many: heights in pixels. */
  readonly bars?: { readonly events: number; readonly publications: number };
}

interface Dot extends Pick<TimelineEntry, 'kind' | 'isUncertain'> {
  /** Pixels from the middle. */
  readonly dx: number;
  readonly y: number;
}
