/** The strip of dots over the timeline: one column for each year, from the first to the last. */
import { startYear } from '../../views/date-order.ts';
import type { TimelineEntry } from '../../views/timeline/timeline.ts';

/**
 * In: the entries, in order of time. Out: a column for each year of the last decades, empty ones too, so that
 * distance is time; what lies before stands in one column at the left. Dots are stacked from below.
 */
export function stripOf(entries: readonly TimelineEntry[]): Strip {
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
  const rows = Math.max(1, ...stacks.map(({ dots }) => Math.ceil(dots.length / perRow)));
  return { height: rows * pitch + axis, stacks: stacks.map(placed(rows)) };
}

function placed(rows: number) {
  return (stack: Omit<Stack, 'dots'> & { dots: readonly Omit<Dot, 'dx' | 'y'>[] }): Stack => {
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
}

interface Dot extends Pick<TimelineEntry, 'kind' | 'isUncertain'> {
  /** Pixels from the middle. */
  readonly dx: number;
  readonly y: number;
}
