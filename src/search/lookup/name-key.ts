/** The keys under which names are looked up: the same for a spelling in the records and for what is typed. Pure. */
import { fold } from '../fold.ts';

/**
 * The words of a name, folded: apostrophes and full stops off, everything else that is no letter or digit parts words.
 *
 * In: a spelling, or something typed. Out: its words; none when there is no letter in it. "Nur-Sultan" gives `nur`
 * and `sultan`, "U.S." gives `us`, "Kazakhstan’s" gives `kazakhstan`.
 */
export function nameWords(text: string): string[] {
  const folded = fold(text);
  // Latin and Cyrillic fold to ASCII. To make an expression for the letters of all scripts takes a telephone longer than a keystroke may.
  const [genitive, between] = /^[\0-\x7f]*$/.test(folded)
    ? [/'s(?=[^a-z\d]|$)/g, /[^a-z\d]+/]
    : [/'s(?=[^\p{L}\p{N}]|$)/gu, /[^\p{L}\p{N}]+/u];
  return folded.replace(genitive, '').replace(/['.]/g, '').split(between).filter(Boolean);
}

/** The same without the borders of words: "Nur-Sultan", "Nur Sultan" and "Nursultan" have one key. */
export function nameKey(text: string): string {
  return nameWords(text).join('');
}

/**
 * How Latin writes the letters that the folding takes as Russian ones: Қазақстан is looked up as kazakstan and as qazaqstan, Артём as
 * artem and as artyom (BGN/PCGN's tables for each language).
 *
 * In: a spelling. Out: the same with those letters in Latin; nothing when it has none.
 */
export function inNationalLetters(text: string): string[] {
  const latin = text.replace(/[қғңһҳҷўё]/giu, (letter) => national.get(letter.toLowerCase()) ?? letter);
  return latin === text ? [] : [latin];
}

const national = new Map(
  Object.entries({ қ: 'q', ғ: 'gh', ң: 'ng', һ: 'h', ҳ: 'h', ҷ: 'j', ў: 'o', ё: 'yo' }),
);

/**
 * Whether a spelling is an acronym: capitals, digits and full stops alone, at most eight of them. Scripts without
 * capitals have none.
 */
export function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}.-]{1,7}$/u.test(text);
}

/**
 * A key in which sounds that languages write differently are one sign each: for measuring how far two spellings are
 * apart, never for deciding that they are the same.
 *
 * In: one folded word or more, without spaces. Out: small letters; capitals stand for sh, ch, zh and ts.
 */
export function soundKey(word: string): string {
  return word
    .replace(/tsch|tch|tsh|cz/g, 'C')
    .replace(/dsch|dzh|dj|dz(?=[aeiou])|zh/g, 'J')
    .replace(/j/g, 'J')
    .replace(/shch|sch|sh|sz/g, 'S')
    .replace(/ch/g, 'C')
    .replace(/kh|gh|x/g, (group) => (group === 'gh' ? 'g' : 'h'))
    .replace(/ts|tz/g, 'T')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ck|q/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/w/g, 'v')
    .replace(/ou|oo/g, 'u')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/gu, '$1')
    .replace(/^ie/, 'e')
    .replace(/ie/g, 'e');
}
