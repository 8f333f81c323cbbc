/** When an article was first published. */
import { z } from 'zod';
import { issueDate } from './date.ts';
import { ownLine } from './line.ts';
import { passageAnchor } from './quotation.ts';

/** As written; an article without a date is given as issued in its range, and is said to be `undated`. */
export const issued = z
  .strictObject({
    /** EDTF; or `unknown`, where nothing tells more than the range. */
    date: z.union([issueDate, z.literal('unknown')], {
      error: issueDateError,
    }),
    /** Of an unknown date: the years, months or days between which it lies, `2014/2016`. */
    range: issueDate.optional(),
    /** `printed` in the copy; in the `address` of first publication; or `inferred` by the editors. */
    known: z.enum(['printed', 'address', 'inferred']),
    /** From what it is known; shown to readers. Needed when inferred. */
    reason: ownLine.optional(),
    /** The passage that the inference rests on, `p3`. */
    evidence: passageAnchor.optional(),
  })
  .refine(({ date, range }) => (date === 'unknown') === (range !== undefined), {
    path: ['range'],
    error: 'belongs to a date that is unknown, and to no other: "date: unknown" with "range: 2014/2016"',
  })
  .refine(({ range }) => range === undefined || /^[^/]+\/[^/]+$/.test(range), {
    path: ['range'],
    error: 'is not a range: write two dates with "/" between, such as "2014/2016"',
  })
  .refine(({ date, known }) => date !== 'unknown' || known === 'inferred', {
    path: ['known'],
    error: 'must be "inferred" where the date is unknown: its range is what the editors conclude',
  })
  .transform(({ range, ...others }) => ({
    ...others,
    ...(range === undefined ? {} : { date: range, undated: true as const }),
  }));

/** Why a date is refused, in the words of the schema of dates. */
function issueDateError({ input }: { readonly input?: unknown }): string | undefined {
  return issueDate.safeParse(input).error?.issues[0]?.message;
}
