/** The `mentions` part of an article's front matter: where an archivist says what a name means, or that it means nothing. */
import { z } from 'zod';
import { isPassageAnchor } from './forms/anchor.ts';
import { eachOnce } from './each-once.ts';
import { line } from './line.ts';
import { reference } from './reference.ts';

/** A part of the article: its title, its byline, a paragraph, a heading or an endnote. */
const where = z.string().refine((at) => at === 'title' || at === 'byline' || isPassageAnchor(at), {
  error:
    'is not a part of an article: write "title", "byline", a paragraph such as "p4", an item of a list or a row of a table such as "p7.2", a heading such as "s1" or an endnote such as "n12"',
});

export const mentionRules = z.strictObject({
  /** These words, at this place, are a mention of this record, whatever the records' own spellings say. */
  pin: eachOnce(z.strictObject({ at: where, words: line, record: reference })).default([]),
  /** Inside these words, at this place, nothing is mentioned; with `record`, that one is not. */
  refuse: eachOnce(z.strictObject({ at: where, words: line, record: reference.optional() })).default([]),
  /**
   * Titles of works, laws and the like that are quoted here and stand in no record of content/sources/, as printed.
   * A name inside one is counted as nested.
   */
  titles: eachOnce(z.strictObject({ at: where, words: line })).default([]),
});

/** An article's rules for its mentions, validated. */
export type MentionRules = z.output<typeof mentionRules>;
