/** The addresses of the parts of a text: which there are, and what readers call them. Browser-safe. */

/**
 * As a part of a regular expression, without groups of its own: a paragraph, `p4`, `p12a`, or a list, table or picture, which are numbered with
 * them; what stands in a list or table, `p7.2`; a heading, `s1`; an endnote, `n12`.
 */
export const passageForm = String.raw`(?:p\d+[a-z]*(?:\.\d+[a-z]*)?|[ns]\d+[a-z]*)`;

/** In: a word. Out: whether it is the anchor of something that was printed. */
export function isPassageAnchor(word: string): boolean {
  return wholePassage.test(word);
}

const wholePassage = new RegExp(`^${passageForm}$`);

/** In: an anchor. Out: for `p7.2` the list or table, `p7`; undefined for what stands in none. */
export function wholeOf(anchor: string): string | undefined {
  const dot = anchor.indexOf('.');
  return dot === -1 ? undefined : anchor.slice(0, dot);
}

/**
 * In: an anchor; what is printed at an endnote, `xii`, where that is known. Out: what it is called in print, "¶ 7.2", "section 1",
 * "note xii", "marker 12", with no-break spaces where a line may not end.
 */
export function anchorName(anchor: string, label = anchor.slice(1)): string {
  switch (anchor.charAt(0)) {
    case 'n':
      return `note\u00a0${label}`;
    case 's':
      return `section\u00a0${label}`;
    case 'r':
      return `marker ${label}`;
    default:
      return `¶\u00a0${label}`;
  }
}

/** The same for ears: "paragraph 7.2", "section 1", "note xii". */
export function anchorSpoken(anchor: string, label = anchor.slice(1)): string {
  if (anchor.startsWith('n')) return `note ${label}`;
  return `${anchor.startsWith('s') ? 'section' : 'paragraph'} ${label}`;
}
