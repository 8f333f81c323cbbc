/** Other forms of a word, which the index's stemmer found: "fighter" for "fighters". Pure. */
import type { Hit } from './match.ts';
import type { Term } from './query.ts';
import type { Words } from './words.ts';

/**
 * Checks the places at which the index says a term stands. Pagefind stems words, which is wanted; but for a word that it
 * does not hold it falls back to any prefix of it ("Khalimof" to "K."), which is not. A place counts only when the two
 * words share their beginning and differ in nothing but endings of English inflection and derivation.
 *
 * In: a text and its words; the term, and the numbers of the white-space words of the text that the index named. Out:
 * the hits among them, in order. Phrases have none: quotation marks ask for the very words.
 */
export function findForms(
  { text, words }: { text: string; words: Words },
  { term, places }: { term: Term; places: readonly number[] },
): Hit[] {
  const [wanted] = term.parts;
  if (term.kind === 'phrase' || term.parts.length !== 1 || wanted === undefined || places.length === 0)
    return [];
  const spans = [...text.matchAll(/[^\s]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return places
    .flatMap((place) => spans[place] ?? [])
    .flatMap((span) => words.parts.filter((part) => part.start >= span.start && part.end <= span.end))
    .filter((part) => isForm(part.text, wanted))
    .map(({ start, end }) => ({ start, end, kind: 'form' }));
}

/**
 * Whether two folded words may be forms of one word. Weak by design: it only refuses; the stemmer has already
 * proposed.
 */
export function isForm(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  for (let stem = shared; stem >= Math.max(3, shared - 2); stem -= 1) {
    if (endings.test(one.slice(stem)) && endings.test(other.slice(stem))) return true;
  }
  return false;
}

/** What Snowball's English stemmer may take from a word's end, in steps or in one (https://snowballstem.org/algorithms/english/stemmer.html). */
const endings =
  /^(?:[a-z]?(?:e|es|ed|er|ers|ing|ings|y|ies|ied|ier|iers|ily)|(?:e|i|a|o)?(?:s|d|r|rs|ly|ment|ments|ness|ful|less|al|als|ally|ive|ives|ively|iveness|ivity|able|ably|ible|ibly|ability|ibility|ance|ances|ence|ences|ant|ants|ent|ents|ently|ion|ions|ional|ionally|ation|ations|ational|ator|ators|or|ors|ism|isms|ist|ists|istic|ity|ities|ize|izes|ized|izer|izers|izing|ization|izations|ise|ises|ised|ising|isation|isations|ate|ates|ated|ating|ic|ical|ically|icate|ous|ously|ousness|ee|ees)?)$/;
