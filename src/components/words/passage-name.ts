/** What readers call a passage. */
import type { ArticleWords } from '../../text/article-text.ts';

/** In: a text and an anchor of it. Out: "¶ 4" for a paragraph, "note xii" for an endnote, by the printed numeral. */
export function passageName(text: ArticleWords, anchor: string): string {
  const note = text.notes.find((candidate) => candidate.anchor === anchor);
  if (note) return `note\u00a0${note.label}`;
  const paragraph = text.paragraphs.find((candidate) => candidate.anchor === anchor);
  return anchorName(paragraph ? `p${paragraph.label}` : anchor);
}

/** The same for an anchor whose words are gone: "¶ 4", "note 12", "marker 12". */
export function anchorName(anchor: string): string {
  const number = anchor.slice(1);
  if (anchor.startsWith('n')) return `note\u00a0${number}`;
  return anchor.startsWith('r') ? `marker ${number}` : `¶\u00a0${number}`;
}
