/** Dates of the solar calendar of Iran and Afghanistan, and figures as Persian and Arabic print them. */

/** In: words. Out: the same with Western figures. */
export function westernDigits(words: string): string {
  return words.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}

/** In: the name of a month, as Iran or Afghanistan has it. Out: its number, from March on; undefined when it is none. */
export function solarMonth(name: string): number | undefined {
  const index = solarMonths.findIndex((names) => names.includes(name));
  return index < 0 ? undefined : index + 1;
}

/**
 * In: year, month and day of the solar calendar, as Unicode CLDR counts it (`persian`); its years are some 620 behind. Out: the day as
 * ISO 8601; undefined when there is no such day.
 */
export function fromSolar([year, month, day]: readonly [number, number, number]): string | undefined {
  const form = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const start = Date.UTC(year + 621, 2, 15);
  for (let days = 0; days < 380; days++) {
    const date = new Date(start + days * 86_400_000);
    const parts = Object.fromEntries(
      form.formatToParts(date).map(({ type, value }) => [type, Number(value)]),
    );
    if (parts['year'] === year && parts['month'] === month && parts['day'] === day)
      return date.toISOString().slice(0, 10);
  }
  return undefined;
}

/** In: words. Out: the same with Western figures, and after each solar date, “15 خرداد 1394”, the same day as 2015-06-05. */
export function withWesternDates(words: string): string {
  return westernDigits(words).replace(
    /(?<!\d)(\d{1,2}) +(?:ماه +)?(\p{L}+) +(?:ماه +)?(?:سال +)?(1[34]\d\d)(?!\d)/gu,
    (whole, ...parts: string[]) => {
      const [day, name = '', year] = parts;
      const month = solarMonth(name);
      const date = month === undefined ? undefined : fromSolar([Number(year), month, Number(day)]);
      return date === undefined ? whole : `${whole} ${date}`;
    },
  );
}

/** Months of Iran and Afghanistan, from March on. */
const solarMonths: readonly (readonly string[])[] = [
  ['فروردین', 'حمل'],
  ['اردیبهشت', 'ثور'],
  ['خرداد', 'جوزا'],
  ['تیر', 'سرطان'],
  ['مرداد', 'اسد'],
  ['شهریور', 'سنبله'],
  ['مهر', 'میزان'],
  ['آبان', 'عقرب'],
  ['آذر', 'قوس'],
  ['دی', 'جدی'],
  ['بهمن', 'دلو'],
  ['اسفند', 'حوت'],
];
