/** The collections: our loader, and the schemas that every entry meets once more on its way in. */
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { archiveLoader } from './reading/loader.ts';
import { articleRecord } from './records/article.ts';
import { claimsFile } from './records/claim.ts';
import { eventRecord } from './records/event.ts';
import { organisationRecord } from './records/organisation.ts';
import { personRecord } from './records/person.ts';
import { placeRecord } from './records/place.ts';
import { questionRecord } from './records/question.ts';
import { sourcesFile } from './records/source.ts';

const readArticle = z.strictObject({
  id: z.string(),
  order: z.int(),
  record: articleRecord,
  label: z.string(),
  counts: z.strictObject({
    paragraphs: z.int(),
    notes: z.int(),
    words: z.int(),
    marks: z.record(z.string(), z.int()),
  }),
  anchors: z.array(z.string()),
  retired: z.array(
    z.strictObject({
      anchor: z.string(),
      after: z.string().optional(),
      date: z.string(),
      what: z.string(),
      markers: z.array(z.string()),
    }),
  ),
  textKey: z.string(),
  mentionsKey: z.string(),
});

export const collections = {
  articles: defineCollection({ loader: archiveLoader('articles'), schema: readArticle }),
  people: defineCollection({ loader: archiveLoader('people'), schema: personRecord }),
  places: defineCollection({ loader: archiveLoader('places'), schema: placeRecord }),
  organisations: defineCollection({ loader: archiveLoader('organisations'), schema: organisationRecord }),
  claims: defineCollection({ loader: archiveLoader('claims'), schema: claimsFile }),
  sources: defineCollection({ loader: archiveLoader('sources'), schema: sourcesFile }),
  questions: defineCollection({ loader: archiveLoader('questions'), schema: questionRecord }),
  events: defineCollection({ loader: archiveLoader('events'), schema: eventRecord }),
};
