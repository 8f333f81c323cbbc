/** Dates as readers read them. */
import edtf, { format } from 'edtf';

/**
 * A date in English words, at its own precision and no finer.
 * In: an EDTF date of a record. Out: "2018", "November 2014", "30 October 2014", "about 2018", "perhaps 2018",
 * "spring 2014", "the 2010s", "2014 to 2016", "2014 or later"; a form that has no such words stays as written.
 * Meaning of the signs: https://www.loc.gov/standards/datetime/
 */
export function dateInWords(date: string): string {
  const interval = /^(.*)\/(.*)$/.exec(date);
  if (interval) return intervalInWords(interval[1] ?? '', interval[2] ?? '');
  const bare = date.replace(/[~?%]/g, '').replace(/(-XX)+$/, '');
  return qualifier(date) + plainInWords(bare);
}

/**
 * The value of a `time` element's `datetime`, which knows years, months and days only.
 * In: an EDTF date. Out: the same text, or undefined when HTML has no form for it.
 */
export function machineDate(date: string): string | undefined {
  return /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(date) ? date : undefined;
}

function intervalInWords(from: string, to: string): string {
  const open = (end: string): boolean => end === '' || end === '..';
  if (open(to)) return `${dateInWords(from)} or later`;
  if (open(from)) return `${dateInWords(to)} or earlier`;
  return `${dateInWords(from)} to ${dateInWords(to)}`;
}

function qualifier(date: string): string {
  if (/[~%]/.test(date)) return 'about ';
  return date.includes('?') ? 'perhaps ' : '';
}

function plainInWords(date: string): string {
  const season = /^(\d{4})-(2[1-4])$/.exec(date);
  if (season) return `${seasons[season[2] ?? ''] ?? ''} ${season[1] ?? ''}`;
  const decade = /^(\d{3})X$/.exec(date);
  if (decade) return `the ${decade[1] ?? ''}0s`;
  if (!/^\d{4}(-\d\d){0,2}$/.test(date)) return date;
  let words = known.get(date);
  if (words === undefined) known.set(date, (words = format(edtf(date), 'en-GB', { month: 'long' })));
  return words;
}

/** The parser takes milliseconds, and the same dates come again and again. */
const known = new Map<string, string>();

const seasons: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
