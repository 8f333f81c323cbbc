/** CSL dates as text, for the files of reference managers. */
import type { CslDate } from './csl-item.ts';

/**
 * In: a CSL date. Out: EDTF at the same precision (`2014-11`, `2018~`, `2014/2016`, `2014-22` for a summer), or
 * undefined when it has no date-parts.
 */
export function edtfOf(date: CslDate | undefined): string | undefined {
  const ends = date?.['date-parts']?.map((parts) => {
    const [year, ...rest] = parts.map(String);
    const season = Number(date.season);
    const known = season >= 1 && season <= 4 && rest.length === 0 ? [String(20 + season)] : rest;
    return [String(year).padStart(4, '0'), ...known.map((part) => part.padStart(2, '0'))].join('-');
  });
  return ends?.map((end) => (isCirca(date) ? `${end}~` : end)).join('/');
}

/** Whether a date is only about right. CSL-JSON writes it as true, 1 or "1". */
export function isCirca(date: CslDate | undefined): boolean {
  return Boolean(date?.circa) && date?.circa !== '0' && date?.circa !== 'false';
}
