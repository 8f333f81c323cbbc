/** What a text becomes once it has been read: the value that render/render.ts returns and pages show. */

/** An article's text, rendered. Every `text` is NFC, white space folded to single spaces, trimmed. */
export interface ArticleText {
  /** The body as HTML: `p#p1 …`, with headings, quotations, lists, tables and pictures where the source has them. */
  readonly html: string;
  /** The endnotes as HTML: one `li#n1` each, return links included. Empty when there are none. */
  readonly notesHtml: string;
  readonly paragraphs: readonly Passage[];
  readonly notes: readonly Note[];
  readonly headings: readonly Heading[];
  /** Every editorial mark, in reading order. */
  readonly marks: readonly EditorialMark[];
}

/** The words of a text by where they stand: a tenth of the whole of it. */
export type ArticleWords = Pick<ArticleText, 'paragraphs' | 'notes' | 'headings'>;

/** A part of a text with an address of its own. */
export interface Passage {
  /** `p4`, `p12a` for a paragraph, `p7.2` for one in a list and for a table's row; `s1` for a heading; `n12` for an endnote. */
  readonly anchor: string;
  /** What a reader sees: `4`, `12a`, `7.2`; for an endnote the printed numeral, `xii`. */
  readonly label: string;
  /** The printed words: paragraph numbers, note markers and editorial marks left out. */
  readonly text: string;
}

/** A heading of the source. */
export interface Heading extends Passage {
  /** 2 to 4; the title is 1. */
  readonly level: number;
  /** The anchor of the paragraph that it stands over; absent at the end of a text. */
  readonly before?: string;
}

/** An endnote of the source. */
export interface Note extends Passage {
  /** The anchors of its markers in the text, in order: `r12`; a repeated reference is `r12b`. */
  readonly references: readonly string[];
}

/** A place where the copy is damaged, or where a reader would stumble. */
export interface EditorialMark {
  readonly kind: 'missing' | 'spelling' | 'doubtful';
  /** The anchor of the paragraph or endnote it stands in. */
  readonly at: string;
  /** What the page shows, brackets included: `[link missing]`. */
  readonly shown: string;
  /** The printed words that the mark speaks of, where it speaks of any. */
  readonly words?: string;
  /** For a misspelling: the likely reading, inferred by the editors. */
  readonly reading?: string;
  /** Why, in the editors' words. */
  readonly note?: string;
}
