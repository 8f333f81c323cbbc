/** The rules that lay each endnote beside its marker. */
import type { Note } from '../../text/article-text.ts';

/**
 * CSS anchor positioning for the notes of one article: a note stands level with its first marker, or below the note
 * before it where that one is long. Browsers without anchor positioning skip the whole block.
 * Specification: https://www.w3.org/TR/css-anchor-position-1/
 * In: the notes in their order. Out: one style sheet, or undefined when there are no notes.
 */
export function sideNoteRules(notes: readonly Note[]): string | undefined {
  if (notes.length === 0) return undefined;
  const rules = notes.map((note, at) => noteRules(note, notes[at - 1])).join('');
  return `@supports (anchor-name:--a){@media screen and (width>=75rem){${rules}}}`;
}

function noteRules({ anchor, references }: Note, before: Note | undefined): string {
  const marker = references[0];
  const level = marker && `anchor(--${marker} top)`;
  const below = before && `anchor(--${before.anchor} bottom) + .6rem`;
  const top = level && below ? `max(${level},${below})` : (level ?? (below && `calc(${below})`) ?? '0');
  return `${marker ? `#${marker}{anchor-name:--${marker}}` : ''}#${anchor}{anchor-name:--${anchor};top:${top}}`;
}
