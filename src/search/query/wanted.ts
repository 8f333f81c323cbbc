/** A query as what is wanted of a passage: words, phrases, and names under any spelling. Pure. */
import { nameKey, nameWords } from '../lookup/name-key.ts';
import { surnameOf } from '../lookup/gathered-names.ts';
import type { NameRecord, Names, PlaceBelow } from '../lookup/name-types.ts';
import { type NameMatch, resolveNames } from '../lookup/resolve.ts';
import { nominatives } from '../lookup/russian-cases.ts';
import type { LookedFor, LookedForNames } from './looked-for.ts';
import type { Query, Term } from './query.ts';

/**
 * Reads a query against the names. Phrases in quotation marks stay words: they ask for what is printed.
 *
 * In: the query; the names, or nothing when they could not be loaded. Out: what is wanted, in the order typed. A
 * beginning that several names share stays a word.
 */
export function wantedOf(query: Query, names: Names | undefined): Wanted[] {
  const wanted: Wanted[] = [];
  for (const run of runsOf(query.terms)) {
    const matches = names
      ? resolveNames(
          run.map(({ shown }) => shown),
          names,
        )
      : [];
    for (let at = 0; at < run.length;) {
      const match = matches.find(({ from, to, how }) => {
        const isTelling = how === 'whole' || run.slice(from, to).some(({ common }) => !common);
        return from === at && (isTelling || run.length === 1);
      });
      const terms = run.slice(at, match?.to ?? at + 1);
      wanted.push(match ? namedOf(terms, match, names) : { terms, literal: true });
      at += terms.length;
    }
  }
  return names ? withKinds(wanted, names) : wanted;
}

/** Words that follow one another without a phrase between them; each phrase by itself. */
function runsOf(terms: readonly Term[]): Term[][] {
  const runs: Term[][] = [];
  for (const term of terms) {
    const last = runs.at(-1);
    if (term.kind === 'word' && last?.[0]?.kind === 'word') last.push(term);
    else runs.push([term]);
  }
  return runs.filter((run) => run[0]?.kind === 'word' || run.length === 1);
}

function namedOf(terms: readonly Term[], match: NameMatch, names: Names | undefined): Wanted {
  // Quotation marks ask for what is printed; the name is offered, and its other spellings are not shown.
  if (terms[0]?.kind === 'phrase') return { terms, literal: true, match };
  const sure =
    match.how !== 'beginning' || (match.records.length === 1 && (terms[0]?.parts.join('').length ?? 0) >= 4);
  return { terms, literal: true, match, ...(sure && names ? { names: namedSet(match.records, names) } : {}) };
}

/** In: records. Out: what counts as a mention of them: they themselves, and for places whatever lies in them. */
export function namedSet(records: readonly NameRecord[], names: Names): LookedForNames {
  const asked = records.map(({ reference }) => reference);
  const parts = new Map(
    records.flatMap((record) => partsOf(record, names).map((part) => [part.reference, record.name] as const)),
  );
  return { asked, whole: new Set(asked), parts };
}

/** All places that lie in a place, near and far. */
function partsOf(record: NameRecord, names: Names, above: readonly NameRecord[] = []): readonly PlaceBelow[] {
  if (record.folder !== 'places') return [];
  if (names.below) return names.below.get(record.reference) ?? [];
  return names.records
    .filter(({ parents, folder }) => folder === 'places' && parents.includes(record.index))
    .filter((part) => part !== record && !above.includes(part))
    .flatMap((part) => [part, ...partsOf(part, names, [...above, record])]);
}

/** "Kazakhstan cities", "oblasts of Kazakhstan": the word of a kind beside a place asks for its parts of that kind. */
function withKinds(wanted: readonly Wanted[], names: Names): Wanted[] {
  const place = wanted.findIndex(
    (one) => one.match?.records[0]?.folder === 'places' && one.names !== undefined,
  );
  const [named] = wanted.slice(place, place + 1);
  if (place < 0 || !named?.names) return [...wanted];
  const before = wanted[place - 1]?.terms[0]?.common === true ? place - 2 : place - 1;
  for (const at of [place + 1, before]) {
    const kinds = kindWords.get(wanted[at]?.terms[0]?.parts[0] ?? '');
    if (!kinds || wanted[at]?.match?.how === 'whole') continue;
    const below = (named.match?.records ?? []).flatMap((record) => partsOf(record, names));
    const fitting = new Set(
      below.filter(({ kind }) => kinds.includes(kind)).map(({ reference }) => reference),
    );
    const parts = new Map([...named.names.parts].filter(([part]) => fitting.has(part)));
    if (parts.size === 0) continue;
    const [first, last] = [Math.min(at, place), Math.max(at, place)];
    const merged = {
      ...named,
      terms: wanted.slice(first, last + 1).flatMap(({ terms }) => terms),
      names: { asked: named.names.asked, whole: new Set<string>(), parts },
      literal: false,
    };
    return [...wanted.slice(0, first), merged, ...wanted.slice(last + 1)];
  }
  return [...wanted];
}

const kindWords = new Map<string, readonly string[]>([
  ...['city', 'cities', 'town', 'towns'].map((word) => [word, ['city', 'town']] as const),
  ...['oblast', 'oblasts', 'region', 'regions', 'province', 'provinces'].map(
    (word) => [word, ['oblast']] as const,
  ),
  ...['country', 'countries', 'republics'].map((word) => [word, ['country']] as const),
]);

/** Whether these words look like part of a name: with a capital, or a word of somebody's name but not the surname. */
export function looksLikeName({ terms, match, names }: Wanted): boolean {
  const capital = terms.every(({ shown }) => /^\p{Lu}/u.test(shown));
  if (!names) return capital;
  return match?.how === 'part' && match.records.every((record) => !isSurname(terms, record));
}

/** Of any of its spellings, in the case in which a sentence may have it. */
function isSurname(terms: readonly Term[], { folder, name, printed, further }: NameRecord): boolean {
  const words = terms.flatMap(({ shown }) => nameWords(shown));
  if (folder !== 'people' || words.length > 1) return true;
  const forms = terms.flatMap(({ shown }) => [shown, ...nominatives(shown)].map(nameKey));
  return [name, ...printed, ...further].some((text) =>
    forms.includes(surnameOf({ text, words: nameWords(text) })),
  );
}

/** One thing that is wanted. */
export interface Wanted extends LookedFor {
  /** The name that the words may mean. */
  readonly match?: NameMatch;
}
