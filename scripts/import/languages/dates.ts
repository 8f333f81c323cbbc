/** Dates as pages print them, in the languages of the region. */
import { fromSolar, solarMonth, westernDigits } from '../../../src/text/evidence/solar-dates.ts';

/**
 * Stems of the months' names, January first: English, Russian (and Kyrgyz, Tajik and Uzbek, which have the same), Kazakh, Uzbek in
 * Latin letters, Persian for the months of the West. Source of the names: Unicode CLDR.
 */
const months: readonly (readonly string[])[] = [
  ['jan', 'январ', 'қаңтар', 'yanvar', 'ژانویه', 'جنوری'],
  ['feb', 'феврал', 'ақпан', 'fevral', 'فوریه', 'فبروری'],
  ['mar', 'март', 'наурыз', 'مارس', 'مارچ'],
  ['apr', 'апрел', 'сәуір', 'آوریل', 'اپریل'],
  ['may', 'май', 'мая', 'мамыр', 'مه', 'می'],
  ['jun', 'июн', 'маусым', 'iyun', 'ژوئن', 'جون'],
  ['jul', 'июл', 'шілде', 'iyul', 'ژوئیه', 'جولای'],
  ['aug', 'август', 'тамыз', 'avgust', 'اوت', 'آگوست', 'اگست'],
  ['sep', 'сентябр', 'қыркүйек', 'sentabr', 'sentyabr', 'سپتامبر', 'سپتمبر'],
  ['oct', 'октябр', 'қазан', 'oktabr', 'oktyabr', 'اکتبر', 'اکتوبر'],
  ['nov', 'ноябр', 'қараша', 'noyabr', 'نوامبر', 'نومبر'],
  ['dec', 'декабр', 'желтоқсан', 'dekabr', 'دسامبر', 'دسمبر'],
];

/**
 * The first whole date in a text: day, month and year, the month by name or the whole as 05.06.2016 or 2016-06-05.
 *
 * In: a line. Out: the day as ISO 8601, or why it is none; and what of the line says it. Undefined where no date is.
 */
export function dateIn(text: string): FoundDate | undefined {
  const line = westernDigits(text.normalize('NFC'));
  return inFigures(line) ?? inWords(line);
}

function inFigures(line: string): FoundDate | undefined {
  const iso = /(?<![\d.])(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?!\d)/.exec(line);
  const dotted = /(?<![\d.])(?<d>\d{1,2})\.(?<m>\d\d)\.(?<y>\d{4})(?!\d)/.exec(line);
  const { y, m, d } = (iso ?? dotted)?.groups ?? {};
  return y === undefined ? undefined : dayOf([Number(y), Number(m), Number(d)], (iso ?? dotted)?.[0] ?? '');
}

function inWords(line: string): FoundDate | undefined {
  // Year first, as Kazakh, Kyrgyz and Uzbek have it; day first; month first, as English has it.
  const letters = String.raw`[\p{L}\p{M}‘’ʻʼ']+`;
  const year = String.raw`(?<y>\d{4})`;
  const ofYear = String.raw`(?:[\s-]*(?:года|год|г\.|жылғы|жылы|жылдын|жыл|йилнинг|йил|yilning|yil|соли|сол))?`;
  const day = String.raw`(?<d>\d{1,2})`;
  const forms = [
    `${year}${ofYear}[\\s,-]+${day}[\\s-]+(?<m>${letters})`,
    `${day}(?:st|nd|rd|th|-?е|-?го)?[\\s.-]+(?:of )?(?<m>${letters})[\\s.,-]+(?:соли |سال )?${year}`,
    `(?<m>${letters})\\.?\\s+${day}(?:st|nd|rd|th)?,?\\s+${year}`,
  ];
  const all = forms.flatMap((form) => [
    ...line.matchAll(new RegExp(`(?<![\\p{L}\\d])${form}(?!\\d)`, 'giu')),
  ]);
  // Where a line has a date in two calendars, the first is taken whole.
  for (const found of all.toSorted((a, b) => a.index - b.index)) {
    const { y = '', m = '', d = '' } = found.groups ?? {};
    const [year, day] = [Number(y), Number(d)];
    const month = monthOf(m, months);
    const solar = month === undefined ? solarMonth(m) : undefined;
    if (month !== undefined && year >= firstWestern) return dayOf([year, month, day], found[0]);
    if (solar !== undefined && year < firstWestern) return solarDay([year, solar, day], found[0]);
  }
  return undefined;
}

/** Solar years are some six centuries behind. */
const firstWestern = 1600;

function monthOf(name: string, names: typeof months): number | undefined {
  const lower = name.toLowerCase();
  const index = names.findIndex((stems) =>
    stems.some(
      (stem) => lower === stem || (lower.startsWith(stem) && endings.test(lower.slice(stem.length))),
    ),
  );
  return index < 0 ? undefined : index + 1;
}

/** What may follow a stem: the rest of English names, and the endings of cases. */
const endings =
  /^(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember|ь|я|и|е|а|ю|у|ы|ға|ге|да|де|нда|ті|ны|нің|дин|дын|нун|дун|и?нда|ida|ning|dan|si|i|ы|ун|унда)$/u;

function dayOf([year, month, day]: [number, number, number], words: string): FoundDate {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && day > 0
    ? { words, date: date.toISOString().slice(0, 10) }
    : { words, doubt: 'there is no such day' };
}

function solarDay(parts: [number, number, number], words: string): FoundDate {
  const date = fromSolar(parts);
  return date === undefined ? { words, doubt: 'there is no such day' } : { words, date };
}

/** A date in a line. */
export interface FoundDate {
  /** What of the line says it, its digits Western. */
  readonly words: string;
  readonly date?: string;
  /** Why it is no date. */
  readonly doubt?: string;
}

/** Words that stand around the date in a line that says nothing else. */
const beside = new RegExp(
  String.raw`^(?:[\s,.;:|·•()–—/-]|\d{1,2}:\d\d(?::\d\d)?|\d{1,3} min(?:ute)?s? read|(?:a|p)\.?m\.?|` +
    [
      ...[
        'published',
        'posted',
        'updated',
        'last',
        'modified',
        'date',
        'on',
        'at',
        'gmt',
        'utc',
        'est',
        'msk',
      ],
      ...['(?:sun|mon|tues|wednes|thurs|fri|satur)day', 'sun|mon|tue|wed|thu|fri|sat'],
      ...['года', 'год', 'г', 'опубликовано', 'обновлено', 'дата', 'время', 'мск', 'в'],
      ...['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
      ...[
        'жыл',
        'жылы',
        'жылғы',
        'жарияланды',
        'дүйсенбі',
        'сейсенбі',
        'сәрсенбі',
        'бейсенбі',
        'жұма',
        'сенбі',
        'жексенбі',
      ],
      ...['дүйшөмбү', 'шейшемби', 'шаршемби', 'бейшемби', 'жума', 'ишемби', 'жекшемби', 'жарыяланды'],
      ...['соли', 'душанбе', 'сешанбе', 'чоршанбе', 'панҷшанбе', 'ҷумъа', 'шанбе', 'якшанбе', 'нашр шуд'],
      ...['yil', 'йил', 'dushanba', 'seshanba', 'chorshanba', 'payshanba', 'juma', 'shanba', 'yakshanba'],
      ...['душанба', 'сешанба', 'чоршанба', 'пайшанба', 'шанба', 'якшанба', 'eʼlon qilindi'],
      ...['شنبه', 'یکشنبه', 'دوشنبه', 'سه\u200cشنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'ساعت', 'تاریخ'],
    ].join('|') +
    ')*$',
  'iu',
);

/** In: a line; the date found in it. Out: whether the line says the date and nothing else. */
export function isDateLine(text: string, { words }: FoundDate): boolean {
  const line = westernDigits(text.normalize('NFC')).replace(/\s+/gu, ' ').trim();
  return line.length < 90 && beside.test(line.replace(words, ' '));
}
