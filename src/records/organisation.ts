/** content/organisations/ID.yaml: what may be written about an organisation. Strict: an unknown key is an issue. */
import { z } from 'zod';
import { namedRecord } from './name.ts';
import { organisationReference, placeReference } from './reference.ts';

export const organisationRecord = namedRecord
  .extend({
    kind: z.enum([
      'armed group',
      'government body',
      'international body',
      'party or movement',
      'religious body',
      'institute',
      'media outlet',
      'journal',
    ]),
    /** The place where it works or which it serves, where that is certain and the place has a record. */
    place: placeReference.optional(),
    /** The organisation of which it is a part: `organisations/united-nations`. */
    partOf: organisationReference.optional(),
    /** True for what the articles cite as a source; every media outlet and journal is. */
    citedAsSource: z.boolean().default(false),
  })
  .refine((body) => body.printed.length > 0, {
    path: ['printed'],
    error: 'is empty: an organisation has at least one spelling printed in our texts',
  });

/** An organisation's record, validated. */
export type OrganisationRecord = z.output<typeof organisationRecord>;
