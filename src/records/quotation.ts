/** Quotations: the printed words on which a claim, an event or a position rests, and who says them. */
import { z } from 'zod';
import { isPassageAnchor } from './forms/anchor.ts';
import { edtfDate } from './date.ts';
import { id } from './id.ts';
import { eachOnce } from './each-once.ts';
import { line, ownLine } from './line.ts';
import { reference } from './reference.ts';

/** Where words stand in an article: a paragraph, `p4`; an item of a list or a row of a table, `p7.2`; a heading, `s1`; an endnote, `n12`. */
export const passageAnchor = z.string().refine(isPassageAnchor, {
  error:
    'is not a passage: write a paragraph such as "p4", an item of a list or a row of a table such as "p7.2", a heading such as "s1" or an endnote such as "n12"',
});

/**
 * Words of an article, letter for letter, misprints too. White space is folded to single spaces and note markers
 * `[i]` are left out; nothing else may differ from the passage.
 */
export const exactWords = z
  .string()
  .min(1)
  .max(2000)
  .refine((value) => value === value.trim() && !/\s\s|[^\S ]/u.test(value), {
    error: 'has white space other than single spaces: fold it, and leave none at the ends',
  })
  .refine((value) => value === value.normalize('NFC'), {
    error: 'has letters and accents apart: write it in Unicode NFC',
  });

/** Words and where they stand, in a file that belongs to one article. */
export const quotation = z.strictObject({ where: passageAnchor, words: exactWords });

/** Words, where they stand, and in which article. */
export const articleQuotation = z.strictObject({
  /** The article's id. */
  article: id,
  where: passageAnchor,
  words: exactWords,
});

/** Who makes a statement, as the article tells it; never a judgement of ours on who would know best. */
export const sayer = z.strictObject({
  /**
   * `official`: a state, its agencies, an intergovernmental body. `expert`: someone the article calls or treats
   * as one. `witness`: someone who was there. `party`: someone who takes part, speaking for their side.
   * `unofficial`: "unofficial sources". `author`: the article in its own voice. `not-stated`: "reportedly", or nobody.
   */
  kind: z.enum(['official', 'expert', 'witness', 'party', 'unofficial', 'author', 'not-stated']),
  /** The persons, organisations or states, where they are named: `people/kadyr-malikov`. */
  who: eachOnce(reference).default([]),
  /** The words by which the passage names them where no record does: "local experts". Checked against the passage. */
  named: line.optional(),
});

/** A date and how it is known. */
export const knownDate = z
  .strictObject({
    /** EDTF, at the precision that is known and no finer. */
    edtf: edtfDate,
    /** `printed`: the words say it, year included. `inferred`: the editors conclude it; then `reason` is needed. */
    known: z.enum(['printed', 'inferred']),
    /** From what it is inferred; shown to readers. */
    reason: ownLine.optional(),
  })
  .refine((date) => date.known === 'printed' || date.reason !== undefined, {
    path: ['known'],
    error: 'needs a reason beside it: say under "reason" from what it is inferred',
  });

/** Words and where they stand. */
export type Quotation = z.output<typeof quotation>;
/** Who makes a statement. */
export type Sayer = z.output<typeof sayer>;
/** A date and how it is known. */
export type KnownDate = z.output<typeof knownDate>;
