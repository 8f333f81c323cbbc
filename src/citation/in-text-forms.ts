/** The forms in which a text cites. Imports nothing: pages load this file in the browser too. */

/**
 * The forms in which a text cites: in its notes, the first time and later, and in parentheses. The order in which pages
 * show them. `mla-title` is MLA's where the same text cites another work by the author (MLA 9, section 6.8).
 */
export const inTextForms = [
  'chicago-note',
  'chicago-short-note',
  'chicago-author-date',
  'apa',
  'mla',
  'mla-title',
] as const;
export type InTextForm = (typeof inTextForms)[number];

/**
 * The forms in which there is something of its own to say of a work: an unsigned one goes by its title in any case. In: what each
 * form says. Out: the forms, in their order.
 */
export function formsToShow(said: Readonly<Record<InTextForm, { readonly whole: string }>>): InTextForm[] {
  return inTextForms.filter((form) => form !== 'mla-title' || said[form].whole !== said.mla.whole);
}

/** Stands for the place in a form that waits for one. No style changes it, and no title has it. */
export const placeMark = '{¶}';
