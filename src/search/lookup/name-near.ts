/** What was typed, stands in no table, and is near a name. Pure. */
import { type WeighedSound, soundDistance, weighSound } from './name-distance.ts';
import { nameWords, soundKey } from './name-key.ts';
import { surnameOf } from './gathered-names.ts';
import type { NameRecord, Names, Spelling } from './name-types.ts';
import { penDistance, penLimit, undoubled } from './slips-of-pen.ts';

/**
 * Finds the names that typed words are a slip or another transcription of.
 *
 * In: the words, one name altogether; the names; `slack`, by which the limits are widened (for offering, not for
 * answering). Out: the names within the limits, nearest first; of those as near, the most mentioned. Acronyms have no
 * neighbours, and an ordinary word is never a slip. Names that are nearly as near follow: whoever answers takes the
 * first, and tells of the others.
 */
export function nearNames(
  typed: readonly string[],
  names: Names,
  { slack = 0 }: { slack?: number } = {},
): NearName[] {
  const words = typed.flatMap((word) => nameWords(word));
  const key = words.join('');
  if (key.length < 3 || (words.length === 1 && names.ordinary.has(key))) return [];
  const best = new Map<NameRecord, NearName>();
  for (const spelling of names.spellings) {
    const distance = distanceTo(spelling, { words, key, slack });
    if (distance < (best.get(spelling.record)?.distance ?? Infinity)) {
      best.set(spelling.record, { record: spelling.record, spelling: spelling.text, distance });
    }
  }
  return [...best.values()].toSorted(
    (one, other) =>
      one.distance - other.distance ||
      other.record.mentions - one.record.mentions ||
      one.record.index - other.record.index,
  );
}

function distanceTo(spelling: Spelling, typed: TypedName): number {
  const { key, words, slack } = typed;
  // What only a Russian keyboard makes of a name lies near others: Вахдат is not Бағдат.
  if (spelling.acronym || spelling.loose === true) return Infinity;
  let least = Infinity;
  for (const { part, limit, more } of nearParts(spelling, words.length))
    least = Math.min(least, within(key, part, limit + slack) + more);
  if (spelling.record.folder === 'organisations') {
    const begun = spelling.words.slice(0, words.length).join('');
    const limit = begun.length >= 9 && words.length > 1 ? limitFor(begun) + slack : 0;
    return Math.min(least, within(key, begun, limit) + 0.01);
  }
  return spelling.record.folder === 'people' && words.length > 1
    ? Math.min(least, toWords(spelling, typed))
    : least;
}

/**
 * The parts of a name that something typed may be a slip of, taken whole.
 *
 * In: a spelling, and how many words are typed. Out: each part, folded, with the weight of slips within which it is near, and what
 * is added to its distance; of one word for a person, the surname and long given names too.
 */
export function nearParts(spelling: Spelling, words: number): NearPart[] {
  const { record, key, text } = spelling;
  // The names that other languages have for a place lie near other places: Ostona is Astana, and Estonia is not.
  const apt = record.folder !== 'places' || text === record.name || record.printed.includes(text);
  const limit = limitFor(key) * (apt ? 1 : 0.8) + (record.folder === 'places' ? forPlaces : 0);
  if (record.folder === 'organisations' && key.length < 6) return [];
  const whole = { part: key, limit, more: 0 };
  if (record.folder === 'places' && words === 1) {
    const telling = spelling.words.filter((word) => !kindWords.has(word));
    const [part] = telling;
    if (part !== undefined && telling.length === 1 && spelling.words.length > 1)
      return [whole, { part, limit: limitFor(part) * (apt ? 1 : 0.8) + forPlaces, more: 0.05 }];
  }
  if (record.folder !== 'people' || words !== 1 || spelling.words.length < 2) return [whole];
  const surname = surnameOf(spelling);
  const given = spelling.words.filter((word) => word !== surname && word.length > 4);
  return [
    whole,
    { part: surname, limit: limitFor(surname), more: 0 },
    ...given.map((part) => ({ part, limit: limitFor(part) * 0.6, more: 0.1 })),
  ];
}

/** Beside them one word tells which place is meant: Ferghana Valley, Karagandy Oblast. Folded. */
const kindWords = new Set(
  'oblast oblys oblysy oblusu region district province rayon raion valley mountains lake sea river republic city the'.split(
    ' ',
  ),
);

/** Every typed word near another word of the name, in any order; that one is right makes the other likelier. */
function toWords({ words: ofName }: Spelling, { words, slack }: TypedName): number {
  if (words.length > ofName.length) return Infinity;
  let sum = 0;
  const left = [...ofName];
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    let [nearest, at] = [Infinity, -1];
    for (const [place, other] of left.entries()) {
      const distance =
        word.length === 1 && other.startsWith(word)
          ? 0.05
          : within(word, other, limitFor(other) + 0.35 + slack);
      if (distance < nearest) [nearest, at] = [distance, place];
    }
    if (at < 0) return Infinity;
    left.splice(at, 1);
    sum += nearest;
  }
  return sum / Math.sqrt(words.length);
}

function within(typed: string, name: string, limit: number): number {
  if (limit <= 0 || name === '') return Infinity;
  const plain = undoubled(typed);
  const measured = Math.min(
    soundDistance(soundOf(typed), soundOf(name), limit),
    plain === typed ? Infinity : soundDistance(soundOf(plain), soundOf(name), limit),
  );
  // Of a given name less is borne than of a surname.
  const borne = limit >= limitFor(name) ? penLimit(name) : 0;
  const slipped = measured > lightestSlip ? penDistance(typed, name) : Infinity;
  const distance = Math.min(measured, slipped <= Math.max(limit, borne) ? slipped : Infinity);
  // What sounds alike is told apart by its letters: Azatyk is nearer to Azattyk than to Azattyq.
  return distance === Infinity ? distance : distance + Math.min(0.09, lettersApart(typed, name));
}

/** No slip of the pen is lighter. */
const lightestSlip = 0.25;

function lettersApart(one: string, other: string): number {
  let apart = Math.abs(one.length - other.length) * 0.02;
  for (const letter of new Set(one + other))
    if (one.includes(letter) !== other.includes(letter)) apart += 0.01;
  return apart;
}

/**
 * The weight of slips that a name bears before it might be another name. Endings that many surnames share (-ov, -ev, -in
 * …) and -stan tell nothing and are not counted.
 */
function limitFor(name: string): number {
  return soundOf(name).limit;
}

/**
 * By the length of the telling part. Chosen on a curve of 2,900 made slips against 430 names that the archive does not
 * have: there are few places and their names are unlike, but one letter makes another surname (Khalimov, Khalilov).
 */
const limits = [0, 0, 0.3, 0.45, 0.75, 0.95, 1.15, 1.35, 1.6, 1.8, 2, 2.2, 2.4, 2.5, 2.7];
const forPlaces = 0.2;

/** Names are looked at again with each question; what was typed is soon forgotten. */
const sounds = new Map<string, Sound>();
const soundsKept = 50_000;

/** In: a folded word. Out: how it sounds, weighed, and the weight of slips that it bears as a name. */
export function soundOf(word: string): Sound {
  const known = sounds.get(word);
  if (known) return known;
  if (sounds.size > soundsKept) sounds.clear();
  const key = soundKey(word);
  const stem = key.replace(/(?:(?:ov|ev|aiev|iev|of|ef|ou)a?|in|ski|stan)$/, '');
  const sound = { ...weighSound(key), limit: limits[Math.min(stem.length, limits.length - 1)] ?? 0 };
  sounds.set(word, sound);
  return sound;
}

/** How a word sounds. */
export interface Sound extends WeighedSound {
  readonly limit: number;
}

interface TypedName {
  readonly words: readonly string[];
  readonly key: string;
  readonly slack: number;
}

/** A part of a name that is compared with what was typed. */
export interface NearPart {
  readonly part: string;
  readonly limit: number;
  readonly more: number;
}

/** A name that is near what was typed. */
export interface NearName {
  readonly record: NameRecord;
  readonly spelling: string;
  /** 0 for what sounds alike. */
  readonly distance: number;
}
