/** The rules that lay each endnote beside its marker. */
import type { Note } from '../../text/article-text.ts';

/**
 * Tells each endnote of one article which marker it belongs to; notes.css does the rest by CSS anchor positioning.
 * Browsers without it skip the whole block.
 * Specification: https://www.w3.org/TR/css-anchor-position-1/
 * In: the notes in their order. Out: one style sheet, or undefined when there are no notes.
 */
export function sideNoteRules(notes: readonly Note[]): string | undefined {
  if (notes.length === 0) return undefined;
  const rules = notes.map(noteRules).join('');
  return `@supports (anchor-name:--a){@media screen and (width>=75rem){${rules}}}`;
}

/** The same name for the two. Where there is no marker, it is nobody's, and notes.css falls back. */
function noteRules({ anchor, references: [marker = 'r0'] }: Note): string {
  return `#${marker},#${anchor}{--at:--${marker}}`;
}
