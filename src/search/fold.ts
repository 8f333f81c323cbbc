/** One folding of letters for what is indexed and what is typed. Pure; knows nothing of words or of Pagefind. */

/**
 * Folds a text: compatibility forms and marks off, one apostrophe, one hyphen, straight quotes, lower case,
 * Cyrillic (Russian, Ukrainian, Kazakh, Kyrgyz, Tajik, Uzbek) to Latin. White space becomes plain spaces,
 * one for one.
 *
 * In: any text. Out: the folded text, which may be longer or shorter.
 */
export function fold(text: string): string {
  return foldWithOffsets(text).folded;
}

/**
 * Folds as fold() does and keeps the way back, so that a mark can fall on the letters that were printed.
 *
 * In: any text. Out: `folded`; and `starts`, `ends`, one entry for each UTF-16 unit of `folded`: where the
 * letter it came from begins and ends in `text` (UTF-16 units, end not included).
 */
export function foldWithOffsets(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length;) {
    const letter = letterAt(text, at);
    const latin = foldLetter(letter);
    for (let unit = 0; unit < latin.length; unit += 1) {
      starts.push(at);
      ends.push(at + letter.length);
    }
    folded += latin;
    at += letter.length;
  }
  return { folded, starts, ends };
}

/**
 * Most letters are Latin or Cyrillic with no mark behind. They need no regular expression: to make one for all of Unicode takes a
 * telephone longer than a keystroke may.
 */
function letterAt(text: string, at: number): string {
  const isLast = at + 1 >= text.length;
  if (isPlain(text.charCodeAt(at)) && (isLast || isPlain(text.charCodeAt(at + 1)))) return text.charAt(at);
  letterWithMarks.lastIndex = at;
  return letterWithMarks.exec(text)?.[0] ?? text.charAt(at);
}

/** Whether a unit is a letter or sign by itself and no mark: marks begin at U+0300; Cyrillic has its own from U+0483. */
function isPlain(unit: number): boolean {
  return unit < 0x300 || (unit >= 0x400 && unit < 0x483) || (unit >= 0x2010 && unit <= 0x201f);
}

/** A character with the combining marks that follow it: й may be one code point or two. */
const letterWithMarks = /\P{M}\p{M}*|\p{M}+/suy;

function foldLetter(letter: string): string {
  const known = foldedBefore.get(letter);
  if (known !== undefined) return known;
  const folded = foldAfresh(letter);
  if (letter.length <= 4 && foldedBefore.size < mostKept) foldedBefore.set(letter, folded);
  return folded;
}

/** What letters folded to, with their marks: a text has few different ones. */
const foldedBefore = new Map<string, string>();

/** Texts made to harm have endless others. */
const mostKept = 2000;

function foldAfresh(letter: string): string {
  const known = letters.get(letter.normalize('NFC').toLowerCase());
  if (known !== undefined) return known;
  // Before taking apart: the acute accent that stands for an apostrophe would become a space with a mark.
  const sign = foldSign(letter);
  if (sign !== letter) return sign;
  const plain = letter
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  let folded = '';
  for (const character of plain) folded += letters.get(character) ?? foldSign(character);
  return folded;
}

function foldSign(character: string): string {
  if (/[\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u0060\u00b4\u2032]/u.test(character))
    return "'";
  if (/[\u2010-\u2015\u2212]/u.test(character)) return '-';
  if (/[\u201c-\u201f\u00ab\u00bb\u2033]/u.test(character)) return '"';
  // Soft hyphens, zero-width and direction marks are not letters that a reader sees or types.
  if (/[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/u.test(character)) return '';
  return /\s/u.test(character) ? ' ' : character;
}

/**
 * Letters that Unicode does not take apart. Russian after BGN/PCGN 1947
 * (https://www.gov.uk/government/publications/romanization-systems) without its apostrophes and its initial "ye" (soundKey() levels
 * these), ё as е, which is how most write it. A letter that other languages have besides is what their readers type in its
 * place on a Russian keyboard: қ as к, ҳ as х, ҷ as ч.
 */
const letters = new Map(
  Object.entries({
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k' },
    ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts' },
    ...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
    // Ukrainian and Belarusian.
    ...{ і: 'i', ї: 'yi', є: 'ye', ґ: 'g' },
    // Kazakh and Kyrgyz.
    ...{ ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'kh' },
    // Tajik and Uzbek. Tajik ӣ and ӯ are и and у with a mark, which also is what they fold to.
    ...{ ӣ: 'i', ӯ: 'u', ҳ: 'kh', ҷ: 'ch', ў: 'u' },
    // Latin letters with a bar or joined.
    ...{ ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a' },
  }),
);

/** A folded text with the way back to the letters it came from. */
export interface FoldedText {
  readonly folded: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}
