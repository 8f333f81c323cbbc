/** content/questions/ID.yaml: a point on which the articles speak for or against one another, without numbers. */
import { z } from 'zod';
import { id } from './id.ts';
import { eachOnce } from './each-once.ts';
import { ownLine } from './line.ts';
import { exactWords, passageAnchor, sayer } from './quotation.ts';
import { reference } from './reference.ts';

/** One article’s sentence for or against a position. */
export const voice = z.strictObject({
  /** The article's id. */
  article: id,
  /**
   * How the sentence stands to the position. `holds`: says so. `disputes`: says the contrary. `qualifies`: says so
   * in part, or under a condition. `illustrates`: tells a case, without drawing the conclusion.
   */
  stance: z.enum(['holds', 'disputes', 'qualifies', 'illustrates']),
  /** Who says it, as the article tells it. */
  saidBy: sayer,
  /** Those through whom the article has it: the outlet cited, the person retelling. */
  reportedThrough: eachOnce(reference).default([]),
  where: passageAnchor,
  /** The exact words: whole sentences where they are not long. */
  words: exactWords,
  /** What a reader must know to weigh it, in the editors' words. */
  note: ownLine.optional(),
});

const position = z.strictObject({
  /** Unique in the file, for ever: part of the position's address, `/questions/QUESTION/#ID`. */
  id,
  /** The position, as a short neutral statement in our words that its holders would accept. */
  statement: ownLine,
  voices: eachOnce(voice, ({ article, where, words }) => [article, where, words]).min(1),
});

export const questionRecord = z
  .strictObject({
    /** The question, in our words, such that it can be answered in more than one way. */
    question: ownLine.refine((value) => /[?？؟]$/.test(value), {
      error: 'does not end in a question mark: write it as a question',
    }),
    /** One or two sentences on what is and is not at issue. */
    scope: ownLine,
    /** Records that the whole question is about. */
    about: eachOnce(reference).default([]),
    positions: z.array(position).min(2),
  })
  .check(({ value, issues }) => {
    value.positions.forEach((one, i) => {
      if (value.positions.findIndex((other) => other.id === one.id) < i) {
        issues.push({
          code: 'custom',
          input: one.id,
          path: ['positions', i, 'id'],
          message: 'stands twice in this file: give each position an id of its own',
        });
      }
      const { statement } = one;
      const earlier = value.positions.findIndex((other) => other.statement === statement);
      if (earlier < i && value.positions[earlier]?.id !== one.id)
        issues.push({
          code: 'custom',
          input: statement,
          path: ['positions', i, 'statement'],
          message: 'is that of a position above as well: give each its own, or join the two',
        });
    });
  });

/** A contested point with its positions. */
export type QuestionRecord = z.output<typeof questionRecord>;
/** One answer to it. */
export type Position = QuestionRecord['positions'][number];
/** One article's sentence for or against an answer. */
export type Voice = Position['voices'][number];
