/** The front matter of content/articles/ID.md: what may be written about an article. Strict: an unknown key is an issue. */
import { z } from 'zod';
import { isPassageAnchor } from './forms/anchor.ts';
import { languageTag } from './forms/language-tag.ts';
import { archivedLinks, noteForms, picture } from './article-structure.ts';
import { day, issueDate } from './date.ts';
import { id } from './id.ts';
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

/** Names that a file in content/captures/ may have: an ending for each kind. */
export const captureName = /^[A-Za-z0-9_-]+\.(?:txt|html?|mht(?:ml)?|warc(?:\.gz)?|wacz|docx|epub|pdf|md)$/;

/** The endings, as messages name them. */
export const captureEndings = '.txt, .html, .mhtml, .warc, .warc.gz, .wacz, .docx, .epub, .pdf or .md';

/** What a part of a capture is that is not in the text. */
const leftOutKinds = [
  // These became metadata.
  'title',
  'byline',
  'date line',
  'publication line',
  // These were never the article.
  'advertisement',
  'author note',
  'caption',
  'comment form',
  'hidden',
  'navigation',
  'picture credit',
  'player',
  'pull quote',
  'related',
  'share',
  'source line',
  'subscription',
  'tags',
  // Taken away at someone's request; shown nowhere, and the article's files are withheld.
  'removed',
] as const;

const leftOutPart = z.strictObject({
  text: z.string().min(1),
  as: z.enum(leftOutKinds),
  /** Before the text, after it, or after a paragraph, a heading or an endnote of it (`p4`, `p7.2`, `s1`, `n1`). */
  place: z.string().refine((at) => at === 'before' || at === 'after' || isPassageAnchor(at), {
    error: 'is not a place: write "before", "after", or a paragraph such as "p4"',
  }),
  /** Somebody has looked at a part that is longer than ten lines or than the article: it is none of the article. */
  confirmed: z.literal(true).optional(),
});

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
  capture: z.strictObject({
    /** The file in content/captures/, as received. */
    file: z.string().regex(captureName, {
      error: `is not the name of a capture: write the file's name in content/captures/, ending in ${captureEndings}`,
    }),
    /** SHA-256 of its bytes, in hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/, {
      error: 'is not a SHA-256: write its 64 hexadecimal digits, letters in lower case',
    }),
    /** The version of the rules by which its words were read (src/capture). Plain text has none: all of it is words. */
    words: z.literal(1).optional(),
    /** Of a web page: the elements that hold the article, as a CSS selector; all that they hold is accounted for. */
    main: line.optional(),
    /** Of a WARC or WACZ: the address of the record that is meant. */
    record: z.string().min(1).max(2000).optional(),
    /** Of an EPUB: the path of the chapter in it. */
    part: line.optional(),
    /** Where the capture was made from, as far as the file itself says so. */
    address: webAddress.optional(),
    /** The day on which it was made, as far as the file says so. */
    date: day.optional(),
    /** With what it was made. */
    tool: ownLine.optional(),
    /** The parts of the capture that are not in the text below, in their order, each word for word. */
    leftOut: z.array(leftOutPart).default([]),
  }),
  /** How the numerals of its endnotes are printed. */
  notes: noteForms.optional(),
  /** The paragraph that stands between title and text as its standfirst, `p1`. */
  standfirst: passageAnchor.optional(),
  /** The pictures that it shows: those that the archive has a right to show. */
  pictures: eachOnce(picture).optional(),
  /** Copies, in web archives, of pages that its text links to. */
  links: archivedLinks.optional(),
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
