/** content/people/ID.yaml: what may be written about a person. Strict: an unknown key is an issue. */
import { z } from 'zod';
import { identifiersOf } from './authority.ts';
import { namedRecord } from './name.ts';

export const personRecord = namedRecord
  .extend({
    /**
     * Not a public figure: the page carries `noindex`, and nothing is added to what is printed, neither spellings
     * nor identifiers.
     */
    private: z.boolean().default(false),
  })
  .refine(
    (person) => !person.private || (person.further.length === 0 && identifiersOf(person).length === 0),
    {
      path: ['private'],
      error:
        'says that nothing may be added to what is printed, and yet something is: take away "further", "wikidata" and "viaf"',
    },
  )
  .refine((person) => person.printed.length > 0, {
    path: ['printed'],
    error: 'is empty: a person has at least one spelling printed in our texts',
  });

/** A person's record, validated. */
export type PersonRecord = z.output<typeof personRecord>;
