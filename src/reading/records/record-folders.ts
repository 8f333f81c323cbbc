/** Where records lie. */
import type { RecordTypes } from './record-facts.ts';

/** The names of the folders of records in content/. */
export const recordFolders = [
  'people',
  'places',
  'organisations',
  'claims',
  'sources',
  'questions',
  'events',
  'publications',
] as const satisfies readonly (keyof RecordTypes)[];
