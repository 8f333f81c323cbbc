/** The dates that a text states, in the words and figures of several languages. */
import { withWesternDates } from './solar-dates.ts';

/**
 * Whether words hold a date, as far as it claims to be known.
 * In: EDTF as records/date.ts allows it; printed words. Out: true when they state its year (its decade), its month by name or in
 * figures, and its day beside the month; of an interval, those of both ends, of an open one those of its beginning.
 */
export function statesDate(edtf: string, printed: string): boolean {
  const words = withWesternDates(printed);
  return partsOf(edtf).every(({ year, month, day }) => {
    if (!(year.endsWith('X') ? statesDecade(year, words) : yearsIn(words).has(Number(year)))) return false;
    return month === undefined || monthsIn(words).some((one) => fits(one, { month, day }));
  });
}

/**
 * Whether a printed date can be a part of a date. In: EDTF, and words such as "September 16". Out: false when they state a
 * year, a month or a day that the date, or the time from its beginning to its end, does not have; a date that is only about
 * so is held to the year before and after.
 */
export function agreesWith(edtf: string, printed: string): boolean {
  const words = withWesternDates(printed);
  const [first, last = first] = partsOf(edtf);
  if (!first || !last || first.year.endsWith('X') || last.year.endsWith('X')) return true;
  const slack = /[~%]/.test(edtf) ? 1 : 0;
  const [from, to] = [Number(first.year) - slack, edtf.endsWith('/..') ? 9999 : Number(last.year) + slack];
  const years = [...yearsIn(words)];
  if (years.length > 0 && !years.some((year) => from <= year && year <= to)) return false;
  if (slack > 0 || from !== to || first.month === undefined || last.month === undefined) return true;
  const [start, end] = [first.month, last.month];
  const months = monthsIn(words);
  if (months.length === 0) return true;
  const isOneDay = first.day !== undefined && first.day === last.day && start === end;
  return months.some(
    ({ month, days }) =>
      start <= month &&
      month <= end &&
      (!isOneDay || days.length === 0 || (first.day !== undefined && days.includes(first.day))),
  );
}

function partsOf(edtf: string): { year: string; month?: number; day?: number }[] {
  return edtf.split('/').flatMap((part) => {
    const [, year, month, day] = /^(\d{3}[\dX])(?:-(\d\d))?(?:-(\d\d))?/.exec(part) ?? [];
    if (year === undefined) return [];
    return [
      {
        year,
        ...(month === undefined ? {} : { month: Number(month) }),
        ...(day === undefined ? {} : { day: Number(day) }),
      },
    ];
  });
}

/** "1960s", "the sixties"; in "1930-1950s" both ends are decades. */
function statesDecade(decade: string, words: string): boolean {
  const year = `${decade.slice(0, 3)}0`;
  const inFigures = new RegExp(
    `(?<!\\d)${year}(?:\\s*[-–—/]\\s*\\d{2,4})?(?:['’]?s\\b|\\s*-?(?:е|х|ые|ых|ж)(?![\\p{L}]))`,
    'u',
  );
  return (
    inFigures.test(words) || new RegExp(`\\b${decadeNames[Number(decade[2])] ?? '—'}\\b`, 'i').test(words)
  );
}

const decadeNames = [
  ...['noughties', '—', 'twenties', 'thirties', 'forties', 'fifties'],
  ...['sixties', 'seventies', 'eighties', 'nineties'],
];

/** Years of four figures, not of a decade; "2014-15" states 2015 too. */
function yearsIn(words: string): ReadonlySet<number> {
  const years = new Set<number>();
  for (const [, year = '', tail] of words.matchAll(/(?<!\d)(\d{4})(?!\d|['’]?s\b)(?:[-–—/](\d\d)(?!\d))?/g)) {
    years.add(Number(year));
    if (tail !== undefined) years.add(Number(year.slice(0, 2) + tail));
  }
  return years;
}

/** Months by name with the numbers beside them, and dates in figures, read in either order where both are possible. */
function monthsIn(words: string): StatedMonth[] {
  const tokens = words.match(/\p{L}[\p{L}\p{M}’'-]*|\d+/gu) ?? [];
  const named = tokens.flatMap((token, at): StatedMonth[] => {
    const month = monthNamed(token);
    return month === undefined ? [] : [{ month, days: daysAround(tokens, at) }];
  });
  return [...named, ...inFigures(words)];
}

function daysAround(tokens: readonly string[], at: number): number[] {
  const days: number[] = [];
  for (const step of [-1, 1]) {
    for (let next = at + step, reach = 0; reach < 4; next += step, reach += 1) {
      const token = tokens[next] ?? '';
      const day = ordinals[token.toLowerCase()] ?? (/^\d{1,2}$/.test(token) ? Number(token) : undefined);
      if (day !== undefined) days.push(day);
      else if (!/^(?:of|the|and|to|or|st|nd|rd|th|го|е|и|по|до|числа|and)$/i.test(token)) break;
    }
  }
  return days;
}

function inFigures(words: string): StatedMonth[] {
  const found: StatedMonth[] = [];
  const add = (month: string, day?: string): void => {
    if (Number(month) >= 1 && Number(month) <= 12)
      found.push({ month: Number(month), days: day === undefined ? [] : [Number(day)] });
  };
  for (const [, month = '', day] of words.matchAll(/(?<!\d)\d{4}[-./](\d{1,2})(?:[-./](\d{1,2}))?(?!\d)/g))
    add(month, day);
  for (const [, a = '', b = ''] of words.matchAll(
    /(?<!\d)(\d{1,2})[-./](\d{1,2})[-./](?:\d{4}|\d\d)(?!\d)/g,
  )) {
    add(a, b);
    add(b, a);
  }
  for (const [, month = ''] of words.matchAll(/(?<![\d./-])(\d{1,2})[./](?:\d{4})(?!\d)/g)) add(month);
  return found;
}

function fits({ month, days }: StatedMonth, wanted: { month: number; day?: number | undefined }): boolean {
  return month === wanted.month && (wanted.day === undefined || days.includes(wanted.day));
}

/** English months are capitalised, or "may" and "march" would be among them. */
function monthNamed(token: string): number | undefined {
  const isCapital = token.charAt(0) !== token.charAt(0).toLowerCase();
  const index = monthNames.findIndex((pattern) => pattern.test(token));
  if (index === -1 || (/^(?:may|mar|march|jan|dec|sun)$/i.test(token) && !isCapital)) return undefined;
  return index + 1;
}

/** In English, Russian (Kyrgyz and Tajik write much the same), Kazakh, Uzbek, Turkish, German, French and Persian, by their stems. */
const monthNames: readonly RegExp[] = [
  /^(?:jan(?:uary|uar|vier)?|январ\p{L}*|қаңтар\p{L}*|yanvar\p{L}*|ocak|ژانویه|جنوری)$/iu,
  /^(?:feb(?:ruary|ruar)?|février|феврал\p{L}*|ақпан\p{L}*|fevral\p{L}*|şubat|فوریه|فبروری)$/iu,
  /^(?:mar(?:ch|s|t)?|märz|март\p{L}*|наурыз\p{L}*|مارس|مارچ)$/iu,
  /^(?:apr(?:il)?|avril|апрел\p{L}*|сәуір\p{L}*|aprel\p{L}*|nisan|آوریل|اپریل)$/iu,
  /^(?:may|mai|май|мая|мае|маю|мамыр\p{L}*|mayıs|مه)$/iu,
  /^(?:june?|juni|juin|июн\p{L}*|маусым\p{L}*|iyun\p{L}*|haziran|ژوئن|جون)$/iu,
  /^(?:july?|juli|juillet|июл\p{L}*|шілде\p{L}*|iyul\p{L}*|temmuz|ژوئیه|جولای)$/iu,
  /^(?:aug(?:ust)?|août|август\p{L}*|тамыз\p{L}*|avgust\p{L}*|ağustos|اوت|آگوست|اگست)$/iu,
  /^(?:sept?(?:ember|embre)?|сентябр\p{L}*|қыркүйек\p{L}*|senta?y?abr\p{L}*|eylül|سپتامبر|سپتمبر)$/iu,
  /^(?:oct(?:ober|obre)?|oktober|октябр\p{L}*|қазан\p{L}*|oktabr\p{L}*|oktyabr\p{L}*|ekim|اکتبر|اکتوبر)$/iu,
  /^(?:nov(?:ember|embre)?|ноябр\p{L}*|қараша\p{L}*|noyabr\p{L}*|kasım|نوامبر|نومبر)$/iu,
  /^(?:dec(?:ember)?|dezember|décembre|декабр\p{L}*|желтоқсан\p{L}*|dekabr\p{L}*|aralık|دسامبر|دسمبر)$/iu,
];

const ordinals: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
    ...['eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth'],
    ...['eighteenth', 'nineteenth', 'twentieth', 'twenty-first', 'twenty-second', 'twenty-third'],
    ...['twenty-fourth', 'twenty-fifth', 'twenty-sixth', 'twenty-seventh', 'twenty-eighth', 'twenty-ninth'],
    ...['thirtieth', 'thirty-first'],
  ].map((name, i) => [name, i + 1]),
);

/** A month, and the numbers beside it that may be days of it. */
interface StatedMonth {
  readonly month: number;
  readonly days: readonly number[];
}
