/** What readers call the styles of citation. */
import type { CitationStyle } from '../../citation/format.ts';

/** In the order in which pages show them. */
export const styleNames: Readonly<Record<CitationStyle, string>> = {
  'chicago-bibliography': 'Chicago, bibliography',
  'chicago-note': 'Chicago, note',
  'chicago-author-date': 'Chicago, author and date',
  apa: 'APA',
  mla: 'MLA',
};
