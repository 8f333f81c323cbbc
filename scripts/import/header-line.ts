import { dateIn, isDateLine } from './languages/dates.ts';

/**
 * What a line at the head of a capture is, where its form tells: a date line ("Sunday, June 7, 2015"), a
 * publication line ("Publication: Eurasia Daily Monitor Volume: 11 Issue: 206"), or a byline ("By …", an empty
 * "By:", or a line that has the form of a name and nothing else).
 *
 * In: one line, its white space folded; whether the title has been met, since a bare name is a byline only
 * after it. Out: the line with what could be read from it, or undefined.
 */
export function readHeaderLine(text: string, options: { afterTitle: boolean }): HeaderLine | undefined {
  return readDateLine(text) ?? readPublicationLine(text) ?? readByline(text, options.afterTitle);
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function readDateLine(text: string): HeaderLine | undefined {
  const found = dateIn(text);
  if (!found || !isDateLine(text, found)) return undefined;
  if (found.date === undefined) return { as: 'date line', text, doubt: found.doubt ?? 'it is no date' };
  const weekday = weekdays.find((name) => new RegExp(`\\b${name}\\b`, 'i').test(text));
  const dayOfWeek = weekdays[new Date(found.date).getUTCDay()] ?? '';
  return weekday === undefined || weekday === dayOfWeek
    ? { as: 'date line', text, date: found.date }
    : { as: 'date line', text, doubt: `that day was a ${dayOfWeek}` };
}

function readPublicationLine(text: string): HeaderLine | undefined {
  const found =
    /^Publication: (?<name>.+?)(?: Volume: (?<volume>[\p{L}\d–-]+))?(?: Issue: (?<issue>[\p{L}\d–-]+))?$/u.exec(
      text,
    );
  const { name, volume, issue } = found?.groups ?? {};
  return name === undefined ? undefined : { as: 'publication line', text, name, volume, issue };
}

function readByline(text: string, afterTitle: boolean): HeaderLine | undefined {
  if (/^by ?:?$/i.test(text)) return { as: 'byline', text, state: 'lost' };
  const led = lead.exec(text);
  if (text.length > 120 || (!led && (!afterTitle || notNames.test(text)))) return undefined;
  // A sign after the name leads to a note on the author.
  const line = (led ? text.slice(led[0].length) : text).replace(/[*†‡]{1,3}$/u, '');
  const date = dateIn(line);
  const undated = date ? line.replace(date.words, ' ').replace(/^[\s|·•,–—-]+|[\s|·•,–—-]+$/gu, '') : line;
  const name = undated.split(/, | [–—|·•] | (?:at|on) (?=[\d\p{Lu}])/u)[0] ?? undated;
  if (
    !name
      .split(/ and | & | и | және | жана | ва | va | و /)
      .every((one) => hasFormOfName(one, { oneWord: led !== null }))
  )
    return undefined;
  return { as: 'byline', text, state: 'printed', name };
}

/** Short lines of other kinds begin so. */
const notNames =
  /^(?:from|the|in|on|at|for|about|how|why|what|who|when|where|photo|source|section|part|chapter|new|read)\b/iu;

/** What stands before a name in a byline, in the languages of the region. */
const lead =
  /^(?:(?:written |reported |posted |published |submitted |story |text )?by ?:? (?=\S)|(?:author|автор|авторы|муаллиф|авторлор|muallif|نویسنده|нависанда) ?[:–—-] ?(?=\S))/iu;

/** After “By”, a name may be an agency’s, “RFE/RL’s Kyrgyz Service”. */
const ledName = /^\p{Lu}[\p{L}\p{M}’'/-]*\.?$/u;

/** Two to four words with capitals, particles among them; or initials ("A.I."). */
function hasFormOfName(text: string, options: { oneWord: boolean }): boolean {
  if (/^(?:\p{Lu}\.[ -]?){1,4}$/u.test(text)) return true;
  const words = text.split(' ');
  // Alphabets without capitals: only where something led to the name.
  if (
    options.oneWord &&
    words.length <= 5 &&
    words.every((word) => /^\p{Lo}[\p{Lo}\p{M}\u200c]*$/u.test(word))
  )
    return true;
  const capitals = words.filter((word) =>
    (options.oneWord ? ledName : /^\p{Lu}[\p{L}\p{M}’'-]*\.?$/u).test(word),
  );
  const particles = words.filter((word) =>
    /^(?:de|da|di|du|la|le|van|von|der|den|al|el|bin|ibn|uulu|kyzy)$/u.test(word),
  );
  return (
    capitals.length >= (options.oneWord ? 1 : 2) &&
    words.length <= 5 &&
    capitals.length + particles.length === words.length &&
    !/\.$/.test(text)
  );
}

/** A line at the head of a capture that becomes metadata. */
export type HeaderLine =
  | {
      as: 'date line';
      text: string;
      /** EDTF, where the line is a date that can be. */
      date?: string;
      /** Why it cannot be, or is not to be trusted. */
      doubt?: string;
    }
  | {
      as: 'publication line';
      text: string;
      name: string;
      volume: string | undefined;
      issue: string | undefined;
    }
  | { as: 'byline'; text: string; state: 'lost' }
  | { as: 'byline'; text: string; state: 'printed'; name: string };
