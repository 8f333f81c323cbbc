/** What can be cited: an item of CSL-JSON. */
import { z } from 'zod';

/** The types of CSL 1.0.2, appendix III. */
const itemTypes = [
  ...['article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast'],
  ...['chapter', 'classic', 'collection', 'dataset', 'document', 'entry', 'entry-dictionary'],
  ...[
    'entry-encyclopedia',
    'event',
    'figure',
    'graphic',
    'hearing',
    'interview',
    'legal_case',
    'legislation',
  ],
  ...['manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet', 'paper-conference', 'patent'],
  ...['performance', 'periodical', 'personal_communication', 'post', 'post-weblog', 'regulation', 'report'],
  ...['review', 'review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage'],
] as const;

/** A person or a body; a `literal` is never taken apart. */
const name = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  /** Sorted with the family name or not, as the style says: "van" in "van Gogh". */
  'non-dropping-particle': z.string().optional(),
  'dropping-particle': z.string().optional(),
  suffix: z.string().optional(),
  literal: z.string().optional(),
});

/** A date, or an interval of two, at its own precision: year, month, day. */
const date = z.looseObject({
  'date-parts': z
    .array(
      z
        .array(
          z.union([z.number().int(), z.string().regex(/^-?\d+$/, { error: 'is not a whole number' })], {
            error: 'is not a whole number',
          }),
        )
        .min(1)
        .max(3),
    )
    .min(1)
    .max(2)
    .optional(),
  /** 1 spring … 4 winter. */
  season: z.union([z.number(), z.string()]).optional(),
  /** The date is about right, or likely. */
  circa: z.union([z.boolean(), z.number(), z.string()]).optional(),
  literal: z.string().optional(),
});

const numberOrText = z
  .union([z.string(), z.number()], { error: 'is neither text nor a number' })
  .transform(String);

/**
 * An item of CSL-JSON, after https://github.com/citation-style-language/schema (csl-data.json). Named are the fields
 * that this project reads itself; any other of the format is kept and reaches the styles.
 */
export const cslItemSchema = z.looseObject(
  {
    id: numberOrText,
    type: z.enum(itemTypes, { error: 'is not a type of CSL' }),
    title: z.string().optional(),
    author: z.array(name).optional(),
    editor: z.array(name).optional(),
    translator: z.array(name).optional(),
    'container-title': z.string().optional(),
    'event-title': z.string().optional(),
    genre: z.string().optional(),
    number: numberOrText.optional(),
    edition: numberOrText.optional(),
    volume: numberOrText.optional(),
    issue: numberOrText.optional(),
    page: numberOrText.optional(),
    publisher: z.string().optional(),
    'publisher-place': z.string().optional(),
    issued: date.optional(),
    language: z.string().optional(),
    archive: z.string().optional(),
    DOI: z.string().optional(),
    URL: z.string().optional(),
    note: z.string().optional(),
  },
  { error: 'is not an item' },
);

export type CslItem = z.output<typeof cslItemSchema>;
export type CslName = z.output<typeof name>;
export type CslDate = z.output<typeof date>;
