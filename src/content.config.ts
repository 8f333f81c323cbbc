/** The collection by which Astro knows of the archive: a single entry, which names what was read. */
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { archiveLoader } from './reading/loader.ts';

export const collections = {
  archive: defineCollection({
    loader: archiveLoader(),
    // The records themselves met their schemas when they were read.
    schema: z.strictObject({ snapshot: z.string().regex(/^(?:[0-9a-f]{40}|none)$/) }),
  }),
};
