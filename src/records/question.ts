/** content/questions/ID.yaml: a point on which the articles speak for or against one another, without numbers. */
import { z } from 'zod';
import { id } from './id.ts';
import { line } from './line.ts';
import { exactWords, passageAnchor, sayer } from './quotation.ts';
import { reference } from './reference.ts';

const voice = z.strictObject({
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
  reportedThrough: z.array(reference).default([]),
  where: passageAnchor,
  /** The exact words: whole sentences where they are not long. */
  words: exactWords,
  /** What a reader must know to weigh it, in the editors' words. */
  note: line.optional(),
});

const position = z.strictObject({
  /** Unique in the file, for ever: part of the position's address, `/questions/QUESTION/#ID`. */
  id,
  /** The position, as a short neutral statement in our words that its holders would accept. */
  statement: line,
  voices: z.array(voice).min(1),
});

export const questionRecord = z
  .strictObject({
    /** The question, in our words, such that it can be answered in more than one way. */
    question: line,
    /** One or two sentences on what is and is not at issue. */
    scope: line,
    /** Records that the whole question is about. */
    about: z.array(reference).default([]),
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
    });
  });

/** A contested point with its positions. */
export type QuestionRecord = z.output<typeof questionRecord>;
/** One answer to it. */
export type Position = QuestionRecord['positions'][number];
/** One article's sentence for or against an answer. */
export type Voice = Position['voices'][number];
