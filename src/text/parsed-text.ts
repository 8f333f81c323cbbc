/** What a text is once it has been parsed: types only. */
import type {
  Break,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Link,
  List,
  Paragraph,
  Root,
  Table,
  TableRow,
  Text,
  ThematicBreak,
} from 'mdast';
import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import type { EditorialMark } from './article-text.ts';
import type { TextFault } from './text-fault.ts';

/** A text, parsed. When `faults` is not empty, nothing of it may be published. */
export interface ParsedText {
  /** The Markdown, with line feeds only. */
  readonly markdown: string;
  /** How many lines of the file stand before the Markdown. */
  readonly lineOffset: number;
  readonly tree: Root;
  /** The printed parts in the order in which they stand: headings, paragraphs, rules, endnotes. */
  readonly blocks: readonly Block[];
  /** The blocks with an address, all but rules, in the same order. Anchors are given in this order. */
  readonly passages: readonly ParsedPassage[];
  /** The endnotes among the passages, in the same order. */
  readonly notes: readonly ParsedNote[];
  readonly marks: readonly ParsedMark[];
  /** Ordered by their place in the file. */
  readonly faults: readonly TextFault[];
}

export type Block = ParsedPassage | ParsedRule;
export type ParsedPassage = ParsedHeading | ParsedParagraph | ParsedNote;

interface Printed {
  /** Where it begins in the article's file, from 1. */
  readonly line: number;
  readonly column: number;
  /** Where it ends. */
  readonly endLine: number;
  /** The printed words: note markers and our marks left out, NFC, white space folded, trimmed. */
  readonly text: string;
  /** The text nodes that make `text`, in order. */
  readonly runs: readonly Run[];
  /** What was printed, as captured: text nodes and note markers, in order. */
  readonly pieces: readonly Piece[];
}

export interface ParsedHeading extends Printed {
  readonly kind: 'heading';
  readonly node: Heading;
}

/** A paragraph, in a list too; the row of a table; a picture with the words of its caption. */
export interface ParsedParagraph extends Printed {
  readonly kind: 'paragraph';
  readonly node: Paragraph | TableRow | LeafDirective;
  /** The outermost list or table that it stands in. */
  readonly within?: List | Table;
  /** The file that a picture names, if it does; absent unless it is a picture. */
  readonly picture?: { readonly file?: string };
  /** The bullet or number that a list shows before it; absent unless it begins an item. */
  readonly item?: { readonly number?: number };
}

export interface ParsedNote extends Printed {
  readonly kind: 'note';
  readonly node: FootnoteDefinition;
  /** The printed numeral: `xii`. */
  readonly label: string;
  /** Its markers, in reading order. */
  readonly references: readonly FootnoteReference[];
}

/** A line drawn between paragraphs. */
export interface ParsedRule {
  readonly kind: 'rule';
  readonly node: ThematicBreak;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
}

/** A text node's part of a printed text: `text.slice(start, start + words.length)` is `words`. */
export interface Run {
  readonly node: Text;
  /** Offset in the printed text (UTF-16 units). */
  readonly start: number;
  readonly words: string;
  /** The author's link around it. */
  readonly link?: Link;
}

/** A part of what was printed. A hard break is white space. */
export type Piece = Text | FootnoteReference | Break;

/** An editorial mark; what of it needs no anchor. */
export interface ParsedMark extends Omit<EditorialMark, 'at'> {
  readonly node: TextDirective | LeafDirective;
  /** The index among the passages of the one it stands in. */
  readonly passage: number;
  readonly line: number;
  readonly column: number;
}
