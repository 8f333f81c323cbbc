/** Dates of records: EDTF (ISO 8601-2:2019, levels 0 and 1), at the precision that is known and no finer. */
import edtf from 'edtf';
import { z } from 'zod';

/**
 * An EDTF date as text: `2018`, `2014-11`, `2014-10-30`, `2018~` (about), `2014/2016` (interval).
 * Always quoted in YAML, where an unquoted 2018 would be a number.
 * Specification: https://www.loc.gov/standards/datetime/
 */
export const edtfDate = z.string().refine(isEdtf, {
  error:
    'is not an EDTF date: write a year "2018", a month "2014-11", a day "2014-10-30", or one of them with "~" for about',
});

/** A calendar day, `2026-11-22`, for what the archive itself did. */
export const day = z.iso.date({ error: 'is not a day: write year-month-day, such as "2026-11-22"' });

function isEdtf(value: string): boolean {
  try {
    edtf(value, { types: ['Date', 'Year', 'Interval', 'Season'] });
    return true;
  } catch {
    return false;
  }
}
