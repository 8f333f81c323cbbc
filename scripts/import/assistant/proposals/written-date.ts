/** Dates as texts of several languages print them, to EDTF. Pure. */

/**
 * In: words that may hold dates: "June 5, 2016", "5 июня 2016 года", "05.06.2016", "2016-06-05", "September 16", "2011". Out: every date in its order, as EDTF at
 * the precision printed; without a year where none is printed ("-09-16" stands for 16 September).
 */
export function datesIn(text: string): WrittenDate[] {
  return [...text.matchAll(pattern)].flatMap((match): WrittenDate[] => {
    const { index, groups = {} } = match;
    const month =
      Number(groups['n'] ?? groups['m'] ?? 0) ||
      monthOf(groups['month'] ?? groups['name'] ?? groups['only'] ?? '');
    const day = Number(groups['d'] ?? groups['day'] ?? groups['after'] ?? groups['k'] ?? 0);
    const year =
      groups['y'] ?? groups['year'] ?? groups['year2'] ?? groups['year3'] ?? groups['z'] ?? groups['bare'];
    if (month > 12 || day > 31 || (day > 0 && month === 0)) return [];
    const parts = [year ?? '', month > 0 ? pad(month) : '', day > 0 ? pad(day) : ''];
    const edtf = month > 0 ? parts.filter((part, i) => i === 0 || part !== '').join('-') : (year ?? '');
    return edtf === '' ? [] : [{ start: index, end: index + match[0].length, words: match[0], edtf }];
  });
}

/** The name of a month, in any case form, to its number. In: a word. Out: 1 to 12, or 0. */
export function monthOf(word: string): number {
  const lower = word.toLowerCase();
  return months.findIndex((stems) => stems.some((stem) => lower.startsWith(stem))) + 1;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** English, Russian, Kazakh, Kyrgyz, Tajik, Uzbek; what all case forms begin with. */
const months: readonly (readonly string[])[] = [
  ['january', 'январ', 'қаңтар', 'үчтүн', 'yanvar'],
  ['february', 'феврал', 'ақпан', 'бирдин', 'fevral'],
  ['march', 'март', 'наурыз', 'жалган куран', 'mart'],
  ['april', 'апрел', 'сәуір', 'чын куран', 'aprel'],
  ['may', 'мая', 'май', 'мамыр', 'бугу'],
  ['june', 'июн', 'маусым', 'кулжа', 'iyun'],
  ['july', 'июл', 'шілде', 'теке', 'iyul'],
  ['august', 'август', 'тамыз', 'баш оона', 'avgust'],
  ['september', 'сентябр', 'қыркүйек', 'аяк оона', 'sentabr', 'sentyabr'],
  ['october', 'октябр', 'қазан', 'тогуздун', 'oktabr', 'oktyabr'],
  ['november', 'ноябр', 'қараша', 'жетинин', 'noyabr'],
  ['december', 'декабр', 'желтоқсан', 'бештин', 'dekabr'],
];

const english = 'January|February|March|April|May|June|July|August|September|October|November|December';
const russian =
  'январ[ьяе]|феврал[ьяе]|марта?|марте|апрел[ьяе]|ма[йяе]|июн[ьяе]|июл[ьяе]|августе?а?|сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе]';
const others =
  'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|январи|феврали|марти|апрели|майи|июни|июли|августи|сентябри|октябри|ноябри|декабри|yanvar|fevral|mart|aprel|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr';
const year = String.raw`(?:19|20)\d\d(?![\d%])`;
const pattern = new RegExp(
  [
    String.raw`(?<![\p{L}\d])(?:`,
    String.raw`(?<y>${year})-(?<n>0[1-9]|1[0-2])-(?<d>\d\d)(?!\d)`,
    String.raw`|(?<k>\d{1,2})\.(?<m>\d{1,2})\.(?<z>${year})`,
    String.raw`|(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?<month>${english}|${russian}|${others})(?:,? (?<year>${year})(?: ?(?:года?|г\.|жылы|жылғы|ж\.|соли))?)?`,
    String.raw`|(?<name>${english}) (?<after>\d{1,2})(?!\d)(?:st|nd|rd|th)?(?:,? (?<year2>${year}))?`,
    String.raw`|(?<only>${english}|${russian}) (?:of )?(?<year3>${year})(?: ?(?:года?|г\.))?`,
    String.raw`|(?<bare>${year})(?!['’]?s)(?: (?:года|году|год|г\.))?`,
    String.raw`)(?!\p{L})`,
  ].join(''),
  'giu',
);

/** A date in a text. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** "2016-06-05", "2016-06", "2016"; "-09-16", "-09" where no year is printed. */
  readonly edtf: string;
}
