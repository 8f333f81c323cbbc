/** What readers call a passage. */
import { anchorName } from '../../records/forms/anchor.ts';
import type { ArticleWords } from '../../text/article-text.ts';

/** In: a text and an anchor of it. Out: "¶ 4" for a paragraph, "section 1" for a heading, "note xii" for an endnote, by the printed numeral. */
export function passageName(text: ArticleWords, anchor: string): string {
  const note = text.notes.find((candidate) => candidate.anchor === anchor);
  if (note) return anchorName(anchor, note.label);
  const paragraph = text.paragraphs.find((candidate) => candidate.anchor === anchor);
  return anchorName(anchor, paragraph?.label);
}
