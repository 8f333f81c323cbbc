/** The forms in which a text cites. Imports nothing: pages load this file in the browser too. */

/**
 * The forms in which a text cites: in its notes, the first time and later, and in parentheses. The order in which pages
 * show them.
 */
export const inTextForms = [
  'chicago-note',
  'chicago-short-note',
  'chicago-author-date',
  'apa',
  'mla',
] as const;
export type InTextForm = (typeof inTextForms)[number];

/** Stands for the place in a form that waits for one. No style changes it, and no title has it. */
export const placeMark = '{¶}';
