/** What readers call the styles of citation. */
import type { CitationStyle } from '../../citation/format.ts';
import type { InTextForm } from '../../citation/in-text-forms.ts';

/** In the order in which pages show them. */
export const styleNames: Readonly<Record<CitationStyle, string>> = {
  'chicago-bibliography': 'Chicago, bibliography',
  'chicago-note': 'Chicago, note',
  'chicago-author-date': 'Chicago, author and date',
  apa: 'APA',
  mla: 'MLA',
};

/** What readers call the forms in the text; in the order in which pages show them. */
export const formNames: Readonly<Record<InTextForm, string>> = {
  'chicago-note': 'Chicago, note',
  'chicago-short-note': 'Chicago, shortened note',
  'chicago-author-date': 'Chicago, in the text',
  apa: 'APA, in the text',
  mla: 'MLA, in the text',
  'mla-title': 'MLA, beside another work by the author',
};
