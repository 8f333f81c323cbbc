/** Dates of records: a part of EDTF (ISO 8601-2:2019), at the precision that is known and no finer. */
import edtf from 'edtf';
import { z } from 'zod';

/** A year, month or day of our era, `?` for doubtful, `~` for about, `%` for both; no time of day, no season. */
const moment = String.raw`(?!0000)\d{4}(?:-\d\d(?:-\d\d)?)?[?~%]?`;
const decade = String.raw`(?!000)\d{3}X`;

/**
 * When a text was published, as EDTF: `2018`, `2014-11`, `2014-10-30`, `2018~` (about), `2014/2016` (between the two).
 * Always quoted in YAML, where an unquoted 2018 would be a number.
 * Specification: https://www.loc.gov/standards/datetime/
 */
export const issueDate = edtfOf(
  new RegExp(`^${moment}(?:/${moment})?$`),
  'is not a date of publication: write a year "2018", a month "2014-11", a day "2014-10-30", one of them with "~" for about, or two of them with "/" between',
);

/** When something happened: as issueDate, also a decade `196X`, or from a beginning without a stated end, `2014/..`. */
export const edtfDate = edtfOf(
  new RegExp(`^(?:${moment}|${decade})(?:/(?:${moment}|${decade}|\\.\\.))?$`),
  'is not an EDTF date: write a year "2018", a month "2014-11", a day "2014-10-30", one of them with "~" for about, a decade "196X", or an interval "1992/1997"',
);

/** A calendar day, `2026-11-22`, for what the archive itself did. */
export const day = z.iso.date({ error: 'is not a day: write year-month-day, such as "2026-11-22"' });

function edtfOf(form: RegExp, error: string): z.ZodString {
  return z.string().refine((value) => form.test(value) && everyDayIs(value) && isEdtf(value), { error });
}

/** edtf.js has a 29 February in every year. */
function everyDayIs(value: string): boolean {
  const days = value.split('/').filter((part) => /^\d{4}-\d\d-\d\d/.test(part));
  return days.every((part) => day.safeParse(part.slice(0, 10)).success);
}

/** Knows the months, and that an interval ends after it begins. The parser takes milliseconds, and dates come again. */
function isEdtf(value: string): boolean {
  let known = parsed.get(value);
  if (known === undefined) {
    try {
      edtf(value, { types: ['Date', 'Year', 'Decade', 'Interval'] });
      known = true;
    } catch {
      known = false;
    }
    parsed.set(value, known);
  }
  return known;
}

const parsed = new Map<string, boolean>();
