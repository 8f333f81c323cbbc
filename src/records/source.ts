/** content/sources/ID.yaml: every source that the article ID cites or names, parsed from its printed words. */
import { z } from 'zod';
import { languageTag } from './forms/language-tag.ts';
import { id } from './id.ts';
import { eachOnce } from './each-once.ts';
import { line, ownLine } from './line.ts';
import { exactWords, knownDate, passageAnchor } from './quotation.ts';
import { outletReference, reference } from './reference.ts';

/** A name as a citation prints it, taken apart for sorting. */
const author = z.strictObject({
  /** As printed: "Bakker, E." Must stand in the citation's words. */
  printed: line,
  /** Absent for an institution. */
  family: line.optional(),
  /** Given name or initials. */
  given: line.optional(),
  /** Our record. */
  record: reference.optional(),
});

export const citedSource = z.strictObject({
  /** Unique in the file, for ever: part of the citation's address, `/sources/#ARTICLE.ID`. */
  id,
  /** `bracket`: "(Tengri News, September 16)". `endnote`. `in-text`: named in a sentence. */
  form: z.enum(['bracket', 'endnote', 'in-text']),
  where: passageAnchor,
  /** The citation's exact words, without its brackets. One note may hold several citations: one record each. */
  words: exactWords,
  /**
   * What is cited. `news-report` stands for anything an outlet published; `further-reading` for "for more
   * information see"; `interactive` for a map or page of an outlet; `unknown` where only its place is left.
   */
  kind: z.enum([
    'news-report',
    'report',
    'journal-article',
    'interview',
    'statement',
    'official-notice',
    'interactive',
    'database',
    'video',
    'speech',
    'testimony',
    'further-reading',
    'unknown',
  ]),
  /** Who brought it out: an outlet, a publisher, an office such as `places/akorda`. Absent: not printed. */
  outlet: outletReference.optional(),
  title: z
    .strictObject({
      /** As printed, without quotation marks around the whole. Must stand in the words. */
      printed: line,
      /** Its language, BCP 47, with the script where it is transliterated: `ru-Latn`. */
      language: languageTag.default('en'),
      /** Its meaning in English, where the title is in another language; ours. */
      translated: ownLine.optional(),
    })
    .optional(),
  authors: eachOnce(author).default([]),
  /** Whom an interview was with, or whose words the source brings. */
  speakers: eachOnce(reference).default([]),
  /** The periodical's details, as printed: each must stand in the words. */
  volume: line.optional(),
  issue: line.optional(),
  pages: line.optional(),
  /** The number of a report: "21". */
  number: line.optional(),
  /** The date, as printed; must stand in the words. Absent: none is printed. */
  dated: line.optional(),
  /** The whole date; the year is often inferred from the article's own. Absent: not to be told. */
  date: knownDate.optional(),
  /** What the copy has lost of this citation. */
  lost: eachOnce(z.enum(['link', 'publisher', 'title', 'author', 'date', 'pages', 'all'])).default([]),
  /** The id in this file of an earlier citation of the same work, when the words show that it is the same. */
  sameAs: id.optional(),
  /** The id in this file of an earlier citation that may be of the same work: outlet and day agree. */
  perhapsSameAs: id.optional(),
  /** What a reader must know, in the editors' words. */
  note: ownLine.optional(),
});

export const sourcesFile = z
  .strictObject({
    /** The article's id. The same as the file's name. */
    article: id,
    /** In the order of the text; endnotes after the paragraphs. */
    sources: z.array(citedSource).min(1),
  })
  .check(({ value, issues }) => {
    const ids = value.sources.map((one) => one.id);
    value.sources.forEach((one, i) => {
      const wrong = (field: string, message: string) =>
        issues.push({ code: 'custom', input: one, path: ['sources', i, field], message });
      if (ids.indexOf(one.id) < i)
        wrong('id', 'stands twice in this file: give each citation an id of its own');
      for (const field of ['sameAs', 'perhapsSameAs'] as const) {
        const meant = one[field];
        if (meant === undefined) continue;
        const at = ids.indexOf(meant);
        if (at === -1 || at >= i)
          wrong(field, 'is not an earlier citation of this file: write the id of one above');
      }
    });
  });

/** One citation of a source. */
export type CitedSource = z.output<typeof citedSource>;
/** All citations of one article. */
export type SourcesFile = z.output<typeof sourcesFile>;
