/** Dates compared as far as both are known. */

/**
 * In: two dates, EDTF as date.ts allows it or days. Out: whether the first, at its earliest, lies after the second at its
 * latest: "2015" is not before "2015-06-07", and "2014/2016" is not after "2015". What is about or doubtful is taken as it stands.
 */
export function isAfter(one: string, other: string): boolean {
  const from = bounds(one).from;
  const to = bounds(other).to;
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) > to.slice(0, length);
}

/**
 * In: a date, and today. Out: whether its end lies after today; of an open interval, its beginning. As many characters of today
 * are taken as the date has: "2018" against "2026".
 */
export function isFuture(date: string, today: string): boolean {
  const { from, to } = bounds(date);
  const latest = to === '9999' ? from : to;
  return latest > today.slice(0, latest.length);
}

/**
 * In: a date. Out: its first and its last moment, no finer than they are written: "2014/2016" gives "2014" and "2016"; an open end
 * is "9999", a decade its first or last year.
 */
export function bounds(date: string): { from: string; to: string } {
  const [first = '', last = first] = date.split('/').map((part) => part.replace(/[~?%]$/, ''));
  return { from: first.replace('X', '0'), to: last === '..' ? '9999' : last.replace('X', '9') };
}
