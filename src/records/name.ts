/** The parts that people, places and organisations share: names under every spelling, and how a text is searched for them. */
import { z } from 'zod';
import { viaf, wikidata } from './authority.ts';
import { id } from './id.ts';
import { eachOnce } from './each-once.ts';
import { line, ownLine } from './line.ts';
import { reference } from './reference.ts';
import { spellingText } from './spelling.ts';

/** A language, with its script where that is not the usual one (BCP 47): `ru`, `kk-Cyrl`, `ru-Latn`. */
const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, {
  error: 'is not a language tag: write one such as "ru" or, with a script, "kk-Cyrl" (BCP 47)',
});

/** A spelling that stands in our texts. These, and no others, are what the texts are searched for. */
export const printedSpelling = z.strictObject({
  /** As printed, letter for letter. Letter case counts: `IS` never finds `is`. */
  text: spellingText,
  /**
   * `name` the name itself; `demonym` an adjective or a people, counted as a mention of the place; `acronym`;
   * `short` a surname or first name alone; `typo` a slip of the copy, kept as printed.
   */
  form: z.enum(['name', 'demonym', 'acronym', 'short', 'typo']).default('name'),
  /** The language of these words, where it is not English: `ru-Latn` for Russian in Latin letters. */
  language: languageTag.optional(),
  /**
   * For `short` only. Without it a short form counts in those articles alone where the same record also stands
   * under another form; with it, everywhere: for a name that can mean nobody else.
   */
  alone: z.literal(true).optional(),
  /** Articles in which these words mean this record. Without it, all. It settles words that several records share. */
  only: eachOnce(id).min(1).optional(),
  /** Words that, standing right before, say that something else is meant: `an` before "Islamic state". */
  notAfter: eachOnce(line).min(1).optional(),
  /** Words that, standing right after, say that something else is meant. */
  notBefore: eachOnce(line).min(1).optional(),
});

/** A spelling that stands in no text of ours but that a reader would type. */
export const furtherSpelling = z.strictObject({
  text: spellingText,
  language: languageTag,
  /**
   * `native script` the name in the letters of its own or the region's languages; `transliteration` another way to
   * write those in Latin letters; `other language` its name in a further language; `full form` what a short name or
   * an acronym stands for; `former name` one that was given up before our texts were
   * written; `later name` one that was taken since; `misspelling` one that is often seen.
   */
  kind: z.enum([
    'native script',
    'transliteration',
    'other language',
    'official name',
    'full form',
    'short form',
    'acronym',
    'former name',
    'later name',
    'colloquial',
    'demonym',
    'misspelling',
  ]),
  /** Records (`organisations/azattyq`) that rightly have this spelling too: a search for it shows them all. */
  sharedWith: eachOnce(reference).min(1).optional(),
});

/** The fields of every named record. */
export const namedRecord = z.strictObject({
  /** The public address, for ever: /people/ID/ and so on. The same as the file's name. */
  id,
  /** The name that the archive prefers, as a heading shows it. */
  name: ownLine,
  /** The same name as an index sorts it: "Karin, Yerlan". */
  sort: ownLine,
  /** As printed in our texts. A record that is there only as a parent of others has none. */
  printed: eachOnce(printedSpelling, ({ text }) => text).default([]),
  /** What readers would type besides. */
  further: eachOnce(furtherSpelling, ({ text, language }) => [text, language]).default([]),
  /** Who or what this is, in one neutral sentence: what the articles say, or nobody disputes. */
  description: ownLine,
  /** What is uncertain about whom or what the printed words mean; shown to readers. */
  identity: ownLine.optional(),
  /** The Wikidata item. Only where certain: a wrong identifier is worse than none. */
  wikidata: wikidata.optional(),
  /** The number of VIAF, the file of names that libraries share. Only where certain. */
  viaf: viaf.optional(),
});

/** A printed spelling, validated. */
export type PrintedSpelling = z.output<typeof printedSpelling>;
/** A further spelling, validated. */
export type FurtherSpelling = z.output<typeof furtherSpelling>;
