/** What the archive has besides names and passages: questions, figures, events, sources, as the search finds them. Pure. */
import { nameWord } from './article-names.ts';
import { isCommon, type LookedFor, tellingOf } from '../query/looked-for.ts';
import { readWords } from '../words.ts';
import { kinOf } from './kin-words.ts';
import { stemOf } from './word-forms.ts';

/**
 * Finds the things that a query asks for: those that hold all that tells in it, as a word, or as a name that they are about; of three
 * words or more one word may be missing.
 *
 * In: what is wanted; what was typed; the things. Out: the best, three at most: when a number is asked for, figures; when it begins as a
 * question does, questions; else those with most of the words in their titles. Of one kind two at most.
 */
export function thingsFor(
  wanted: readonly LookedFor[],
  { typed, things }: { typed: string; things: Iterable<Thing> },
): Thing[] {
  const telling = tellingOf(wanted);
  if (telling.length === 0 || telling.some(isCommon)) return [];
  const asked = telling.map((one) => ({
    one,
    stems: one.terms.flatMap(({ parts }) => parts.map(stemOf)),
  }));
  const common = wanted
    .filter(isCommon)
    .flatMap(({ terms }) => terms.flatMap(({ parts }) => parts.map(stemOf)));
  const scored = [...things].flatMap((thing) => {
    const [inTitle, inAll] = [
      stemsOf(`${thing.title} ${thing.same}`),
      stemsOf(`${thing.detail} ${thing.more}`),
    ];
    let [score, missing] = [0, 0];
    for (const { one, stems } of asked) {
      const isAbout = thing.about.some((reference) => one.names?.whole.has(reference));
      const holds = (words: ReadonlySet<string>): boolean =>
        one.literal && stems.every((stem) => words.has(stem)) && (!isPhrase(one) || standsIn(thing, one));
      const holdsKin = (words: ReadonlySet<string>): boolean =>
        one.literal && one.names === undefined && stems.length === 1 && words.has(kinOf(stems[0] ?? ''));
      if (isAbout) score += 1 / thing.about.length;
      if (holds(inTitle)) score += one.names ? 2.5 : 2;
      else if (isAbout || holds(inAll)) score += 1;
      else if (holdsKin(inTitle)) score += 1.2;
      else if (holdsKin(inAll)) score += 0.6;
      else missing += one.names || isPhrase(one) ? 2 : 1;
    }
    if (missing > (asked.length > 2 ? 1 : 0)) return [];
    const share = score / Math.max(4, wordsOf(inTitle));
    const asAsked =
      thing.kind === 'question'
        ? likeness(thing.title, typed) + common.filter((word) => inTitle.has(word)).length / 2
        : 0;
    return [{ thing, score: score - missing + share + asAsked + leaning(thing.kind, typed) }];
  });
  scored.sort(
    (one, other) =>
      other.score - one.score || order.indexOf(one.thing.kind) - order.indexOf(other.thing.kind),
  );
  const chosen: Thing[] = [];
  const least = (scored[0]?.score ?? 0) * shareOfBest;
  for (const { thing, score } of scored)
    if (
      score >= least &&
      chosen.filter(({ kind }) => kind === thing.kind).length < mostOfKind &&
      chosen.length < mostThings
    )
      chosen.push(thing);
  return chosen;
}

/** Both begin with the same word: "Who …". */
function likeness(title: string, typed: string): number {
  const [one, other] = [title, typed].map((text) => readWords(text).parts[0]?.text);
  return one === other ? 1 : 0;
}

function isPhrase({ terms }: LookedFor): boolean {
  return terms.some(({ kind }) => kind === 'phrase');
}

/** Quotation marks ask for the very words, in their order. */
function standsIn({ title, detail }: Thing, { terms }: LookedFor): boolean {
  const sought = ` ${terms.flatMap(({ parts }) => parts).join(' ')} `;
  return [title, detail].some((text) =>
    ` ${readWords(text)
      .parts.map((part) => part.text)
      .join(' ')} `.includes(sought),
  );
}

const mostThings = 3;
/** What answers much less than the best is no answer beside it. */
const shareOfBest = 0.65;
const mostOfKind = 2;
const order: readonly ThingKind[] = ['question', 'figures', 'event', 'source'];

function leaning(kind: ThingKind, typed: string): number {
  const asksNumber =
    /\b(?:how (?:many|much)|number of|numbers|figures|estimates?|percentage)\b|сколько|число|численность/iu.test(
      typed,
    );
  if (asksNumber) return kind === 'figures' ? 4 : 0;
  if (/^\s*(?:when)\b|^\s*когда/iu.test(typed)) return kind === 'event' ? 3 : 0;
  if (
    /^\s*(?:why|who|how|what|which|are|is|do|does|did|can|should|where)\b|\?\s*$|^\s*(?:почему|кто|как)(?!\p{L})/iu.test(
      typed,
    )
  )
    return kind === 'question' ? 2 : 0;
  return kind === 'figures' || kind === 'question' ? 0.5 : 0;
}

/** Those of kin end in a space. */
function wordsOf(stems: ReadonlySet<string>): number {
  return [...stems].filter((stem) => !stem.endsWith(' ')).length;
}

const kept = new Map<string, ReadonlySet<string>>();

function stemsOf(text: string): ReadonlySet<string> {
  const known = kept.get(text);
  if (known) return known;
  const stems = new Set(readWords(text).parts.flatMap(({ key }) => [stemOf(key), kinOf(stemOf(key))]));
  kept.set(text, stems);
  return stems;
}

/** In: what is wanted. Out: the keys under which things for it are listed, where they are in many files. */
export function thingKeys(wanted: readonly LookedFor[]): string[] {
  return [
    ...new Set(
      tellingOf(wanted).flatMap(({ terms, names }) => [
        ...[...(names?.whole ?? [])].slice(0, 2).map(nameWord),
        ...terms.flatMap(({ parts, common }) =>
          common ? [] : parts.flatMap((part) => [stemOf(part), kinOf(stemOf(part))]),
        ),
      ]),
    ),
  ].slice(0, mostKeys);
}

const mostKeys = 6;

/** In: a thing. Out: the keys under which it is listed: of its names, and of the words of its title. */
export function keysOf({ title, same, more, about }: Thing): string[] {
  return [...new Set([...about.map(nameWord), ...stemsOf(`${title} ${same}`), ...stemsOf(more)])];
}

/** In: a key; into how many files the keys are divided. Out: the number of its file. */
export function thingFile(key: string, files: number): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(key)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0) % files;
}

/** In: a row as it travels; the references that rows are about. Out: the thing. */
export function readThing(
  [kind, title, path, detail, about, same, more]: ThingRow,
  references: readonly string[],
): Thing {
  return {
    ...{ kind: order.find((one) => one.startsWith(kind)) ?? 'source', title, path, detail, same, more },
    about: about.flatMap((number) => references[number] ?? []),
  };
}

export type ThingKind = 'question' | 'figures' | 'event' | 'source';

/** A thing that can be found. */
export interface Thing {
  readonly kind: ThingKind;
  readonly title: string;
  /** Below the home page. */
  readonly path: string;
  /** A line beneath the title. */
  readonly detail: string;
  /** References of records. */
  readonly about: readonly string[];
  /** What readers call it who have other words than its title. */
  readonly same: string;
  /** Words under which it is found besides. */
  readonly more: string;
}

/** The first letter of the kind, title, path, detail, numbers of what it is about, other words, more words. */
export type ThingRow = readonly [string, string, string, string, readonly number[], string, string];

/** A file of things. */
export interface ThingsFile {
  readonly references: readonly string[];
  readonly rows: readonly ThingRow[];
}
