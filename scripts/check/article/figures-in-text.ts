/** Numbers, dates and citations in a text, as a person reads them. Pure. */
import { numbersIn } from '../../../src/text/evidence/numbers-in-words.ts';
import type { Extent } from '../../../src/text/occurrences.ts';

/**
 * In: the text of a passage. Out: every stretch that states a number in digits or in words ("31,000", "one-in-three", "a few
 * dozen") or a date ("September 16", "2011").
 */
export function figuresIn(text: string): Extent[] {
  const dates = extents(text, date);
  const others = [...extents(text, digits), ...extents(text, words)].filter(
    ({ start, end }) => !dates.some((one) => one.start <= start && end <= one.end),
  );
  const stated = others.filter(
    ({ start, end }) =>
      /\d/.test(text.slice(start, end)) ||
      isVague(text.slice(start, end)) ||
      numbersIn(text.slice(start, end)).size > 0,
  );
  return [...dates, ...stated].sort((a, b) => a.start - b.start);
}

/**
 * In: the text of a passage. Out: every bracket that looks like a citation: an outlet with a date, a web address, or one that
 * breaks off.
 */
export function citationsIn(text: string): Extent[] {
  return extents(text, bracket).filter(({ start, end }) => {
    const inner = text.slice(start, end);
    return (
      new RegExp(months, 'u').test(inner) ||
      /https?:|www\.|\(\s*$|[–,]\s*\)?,?$/u.test(inner) ||
      /\p{Lu}.*\d/u.test(inner)
    );
  });
}

const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const date = new RegExp(
  String.raw`(?<![\p{L}\d])(?:\d{1,2} ${months}(?: \d{4})?|${months} \d{1,2}(?:, \d{4})?|${months} \d{4}|(?:1[89]|20)\d\ds?)(?![\p{L}\d])`,
  'gu',
);
const digits =
  /(?<![\p{L}\d.,])\d[\d,.]*\d(?![\p{L}\d])|(?<![\p{L}\d.,])\d(?![\p{L}\d.,])|\d+(?= ?(?:percent|%))/gu;
const ones = 'one|two|three|four|five|six|seven|eight|nine';
const more =
  'ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million';
const words = new RegExp(
  String.raw`(?<!\p{L})(?:(?:a|several|few|many) )*(?:two|three|four|five|six|seven|eight|nine|${more}|dozens?|hundreds|thousands|millions|half|one-in-\p{L}+)(?:[ -](?:and )?(?:${ones}|${more}))*(?!\p{L})`,
  'giu',
);
const bracket = /\([^()]*(?:\)|$)/gu;

function isVague(found: string): boolean {
  return /dozen|hundred|thousand|million|half|one-in/i.test(found);
}

function extents(text: string, pattern: RegExp): Extent[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
