/** The index of names: every record under its sort form, and a reference to it from its other spellings. */
import type { Archive, NamedRecord } from '../../archive/archive.ts';
import type { FurtherSpelling } from '../../records/name.ts';
import { fold } from '../../search/fold.ts';
import { latinLetters, letterHeading, lettersOf, scripts } from '../lists/letters.ts';
import { nameLink, type NameLink } from '../name-links.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { countsOf, type MentionCounts } from './record-page.ts';

/**
 * The whole index. Every printed form refers to its record; a further spelling does, unless it would stand beside another
 * entry of the same record, its first four letters being the same.
 *
 * In: the archive. Out: the letters A to Z, then a heading for each further script; letters without entries are there too.
 */
export const indexOfNames: (archive: Archive) => readonly IndexSection[] = oncePerArchive((archive) => {
  const entries = archive.names.flatMap((name) => entriesOf(archive, name));
  const sections = Map.groupBy(entries, ({ text }) => letterHeading(text));
  // Not by the locale of the machine: the same archive must be the same everywhere.
  const collator = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true, numeric: true });
  const headings = [...latinLetters, ...scripts.filter((script) => sections.has(script))];
  return headings.map((heading) => ({
    heading,
    entries: (sections.get(heading) ?? []).sort(
      (a, b) => collator.compare(a.text, b.text) || Number(a.isReference) - Number(b.isReference),
    ),
  }));
});

function entriesOf(archive: Archive, name: NamedRecord): IndexEntry[] {
  const { reference, record } = name;
  const mentions = archive.mentionsOf(reference);
  const target = nameLink(archive, reference);
  const entry = { target, kind: kindOf(name), counts: countsOf(mentions) };
  const own: IndexEntry = { ...entry, text: record.sort, language: undefined, isReference: false };
  const printed = [...new Set(mentions.map(({ surface, of = surface }) => of))].map((text) => ({
    text,
    language: record.printed.find((spelling) => spelling.text === text)?.language,
  }));
  const further = record.further.filter(({ kind }) => !notIndexed.has(kind));
  const headings = [own.text];
  const see: IndexEntry[] = [];
  for (const { text, language } of [{ text: record.name, language: undefined }, ...printed, ...further]) {
    const isPrinted = printed.some((spelling) => spelling.text === text);
    const isBeside = headings.some((heading) => beginning(heading) === beginning(text));
    const isSame = headings.some(
      (heading) => fold(heading) === fold(text) && letterHeading(heading) === letterHeading(text),
    );
    if (isSame || (isBeside && !isPrinted)) continue;
    headings.push(text);
    see.push({ ...entry, text, language, isReference: true });
  }
  return [own, ...see];
}

/** Adjectives and peoples lead to no record of their own; a reader looks up the place. */
const notIndexed: ReadonlySet<FurtherSpelling['kind']> = new Set(['demonym']);

/** Script and first four letters. */
function beginning(text: string): string {
  return `${letterHeading(text).length > 1 ? letterHeading(text) : ''} ${lettersOf(text).slice(0, 4)}`;
}

/** What a record is, in a word or two. In: the record. Out: "person", "city", "media outlet". */
export function kindOf(name: NamedRecord): string {
  if (name.folder === 'people') return 'person';
  return name.folder === 'places' && name.record.kind === 'seat' ? 'seat of government' : name.record.kind;
}

/** A letter or script, and what stands under it. */
export interface IndexSection {
  /** "K", "Cyrillic letters". */
  readonly heading: string;
  readonly entries: readonly IndexEntry[];
}

/** An entry of the index. */
export interface IndexEntry {
  /** As the index shows it: "Karin, Yerlan", "Erlan Karin". */
  readonly text: string;
  /** BCP 47; undefined for English. */
  readonly language: string | undefined;
  /** It refers to the record from another spelling. */
  readonly isReference: boolean;
  readonly target: NameLink;
  /** What the record is, in a word or two. */
  readonly kind: string;
  readonly counts: MentionCounts;
}
