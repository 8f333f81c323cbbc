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

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function readDateLine(text: string): HeaderLine | undefined {
  const monthFirst = /^(?:(?<weekday>\p{L}+),? )?(?<month>\p{L}+) (?<day>\d{1,2}),? (?<year>\d{4})$/u.exec(
    text,
  );
  const dayFirst = /^(?:(?<weekday>\p{L}+),? )?(?<day>\d{1,2}) (?<month>\p{L}+),? (?<year>\d{4})$/u.exec(
    text,
  );
  const found = (monthFirst ?? dayFirst)?.groups;
  if (!found) return undefined;
  const month = months.indexOf(found['month']?.toLowerCase() ?? '');
  const weekday = found['weekday']?.toLowerCase();
  if (month < 0 || (weekday !== undefined && !weekdays.includes(weekday))) return undefined;
  const day = new Date(Date.UTC(Number(found['year']), month, Number(found['day'])));
  if (day.getUTCMonth() !== month) return { as: 'date line', text, doubt: 'there is no such day' };
  const dayOfWeek = weekdays[day.getUTCDay()];
  if (weekday !== undefined && weekday !== dayOfWeek) {
    return { as: 'date line', text, doubt: `that day was a ${dayOfWeek}` };
  }
  return { as: 'date line', text, date: day.toISOString().slice(0, 10) };
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
  const led = /^by ?:? (?=\S)/i.exec(text);
  if (text.length > 120 || (!led && !afterTitle)) return undefined;
  const line = led ? text.slice(led[0].length) : text;
  const name = line.split(/, | [–—|] /)[0] ?? line;
  if (!name.split(/ and | & /).every((one) => hasFormOfName(one, { oneWord: led !== null })))
    return undefined;
  return { as: 'byline', text, state: 'printed', name };
}

/** Two to four words with capitals, particles among them; or initials ("A.I."). */
function hasFormOfName(text: string, options: { oneWord: boolean }): boolean {
  if (/^(?:\p{Lu}\.[ -]?){1,4}$/u.test(text)) return true;
  const words = text.split(' ');
  const capitals = words.filter((word) => /^\p{Lu}[\p{L}\p{M}’'-]*\.?$/u.test(word));
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
