/** The front matter of content/articles/ID.md: what may be written about an article. Strict: an unknown key is an issue. */
import { z } from 'zod';
import { captureRecord } from './capture.ts';
import { day, issueDate } from './date.ts';
import { id } from './id.ts';
import { languageTag } from './language-tag.ts';
import { eachOnce } from './each-once.ts';
import { line, ownLine, ownLineOf } from './line.ts';
import { mentionRules } from './mention-rules.ts';
import { passageAnchor } from './quotation.ts';
import { webAddress } from './web-address.ts';

/** How a fact of the record is known. */
const known = z.enum(['printed', 'address', 'inferred']);

const author = z.union([
  z.strictObject({
    /** Family name, as citations sort it. */
    family: line,
    given: line,
    /** A particle that stands before the family name and is not sorted by: "van". */
    particle: line.optional(),
    /** What stands after the name: "Jr.", "III". */
    suffix: line.optional(),
  }),
  /** A name that must not be taken apart: initials ("A.I."), one word, an institution. */
  z.strictObject({ literal: line }),
]);

export const articleRecord = z.strictObject({
  /** The public address, for ever: /articles/ID/. The same as the file's name. */
  id,
  title: z.strictObject({
    /** As printed, letter for letter; curly quotation marks stay. */
    printed: line,
    /** The same words in sentence case, for the citation styles that ask for it (APA 7). */
    sentence: ownLine,
  }),
  /** The byline: as printed; or `none` (the copy has none) or `lost` (the source shows there was one). */
  byline: z.strictObject({
    state: z.enum(['printed', 'none', 'lost']),
    /** The whole line as printed. Only, and always, when state is `printed`. */
    printed: line.optional(),
    /** The part of it that is a name, where more stands in the line. */
    name: line.optional(),
    /** What is known of it, in the editors' words. */
    note: ownLine.optional(),
  }),
  /** The authors in order; or `unknown` (there is one, we cannot tell who) or `none` (published without one). */
  authors: z.union([eachOnce(author).min(1), z.enum(['unknown', 'none'])]),
  publication: z.strictObject({
    kind: z.enum(['blog', 'periodical', 'website']),
    /** The name as printed. */
    name: line,
    /** The name as citations give it, where that differs. */
    citedAs: line.optional(),
    volume: line.optional(),
    issue: line.optional(),
    publisher: line.optional(),
  }),
  issued: z.strictObject({
    date: issueDate,
    /** `printed` in the copy; in the `address` of first publication; or `inferred` by the editors. */
    known,
    /** From what it is known; shown to readers. Needed when inferred. */
    reason: ownLine.optional(),
    /** The paragraph that the inference rests on, `p3`. */
    evidence: passageAnchor.optional(),
  }),
  /** The day on which the archive first published its copy; feeds announce it. */
  added: day.optional(),
  /** Language of the text, BCP 47: `en`. */
  language: languageTag,
  /** Where the article was first published. */
  firstPublished: webAddress,
  capture: captureRecord,
  rights: z.strictObject({
    /** Who holds the rights in the text. */
    holder: ownLine,
    /** What is said of them on the article's page. */
    statement: ownLine,
  }),
  /** Two or three sentences of our own on what the article says; shown as ours. One line once YAML has folded it. */
  summary: ownLineOf(600),
  /** What names mean in this article, where the records' spellings alone would say it wrong. */
  mentions: mentionRules.prefault({}),
  /** Every change to the published copy, oldest first; the archive's change log. */
  corrections: eachOnce(
    z.strictObject({
      date: day,
      /** The paragraphs and endnotes whose text changed (`p4`, `n12`). */
      anchors: eachOnce(passageAnchor).default([]),
      /** Those that are gone; each leaves a notice in its place. */
      removed: eachOnce(passageAnchor).default([]),
      /** What was changed and why, for readers. */
      what: ownLine,
    }),
  ).default([]),
  status: z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('published') }),
    z.strictObject({
      state: z.literal('withdrawn'),
      /** The day on which it was withdrawn. */
      date: day,
      /** Why, in words that the page shows. */
      reason: ownLine,
    }),
  ]),
});

/** An article's record, validated. */
export type ArticleRecord = z.output<typeof articleRecord>;
