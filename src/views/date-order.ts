/** The order of uncertain dates. */
import edtf from 'edtf';

/**
 * The first moment that a date can mean; "December 2011 or later" comes after all of that month, and what is not dated
 * last.
 * In: an EDTF date, with decades, intervals and open ends. Out: milliseconds since 1970 (UTC), Infinity for none.
 */
export function startOf(date: string | undefined): number {
  if (date === undefined) return Infinity;
  let start = known.get(date);
  if (start === undefined) known.set(date, (start = parsedStart(date)));
  return start;
}

/** The parser takes milliseconds, and the same dates come again and again. */
const known = new Map<string, number>();

function parsedStart(date: string): number {
  const { min, max } = edtf(date.replace(/\/(\.\.)?$/, ''), {
    types: ['Date', 'Year', 'Interval', 'Season'],
  });
  return Number.isFinite(min) && !/\/(\.\.)?$/.test(date) ? min : max;
}

/** The year in which a date begins. In: an EDTF date. Out: such as 1992 for `1992/1997`. */
export function startYear(date: string): number {
  return new Date(startOf(date)).getUTCFullYear();
}

/** Whether a date says less than a year, month or day: about, perhaps, a decade, an interval. In: EDTF. */
export function isUncertain(date: string): boolean {
  return /[~?%X/]/.test(date);
}
