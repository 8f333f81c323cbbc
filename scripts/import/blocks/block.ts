/** What an article is made of, whatever file it came from; in the order in which it stands there. */
import type { ArticleRecord } from '../../../src/records/article.ts';

export type Block =
  | { readonly kind: 'paragraph'; readonly inline: readonly Inline[] }
  | { readonly kind: 'heading'; readonly depth: number; readonly inline: readonly Inline[] }
  /** `start` is the number of the first item; a list without it has bullets. */
  | { readonly kind: 'list'; readonly start?: number; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  /** Rows of cells; the first row is the head, and may be empty. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly kind: 'rule' }
  | { readonly kind: 'picture'; readonly caption: readonly Inline[] }
  | NoteBlock
  | OutBlock;

/** A note, with the numeral as printed and without it in its words. */
export interface NoteBlock {
  readonly kind: 'note';
  readonly label: string;
  /** The numeral as it stands before the words, `1.`; empty where the page's list is counted by the browser. */
  readonly printed: string;
  readonly inline: readonly Inline[];
}

/** Words that are no part of the article. */
export interface OutBlock {
  readonly kind: 'out';
  readonly text: string;
  readonly as: LeftOutKind;
}

export type Inline =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong'; readonly inline: readonly Inline[] }
  | { readonly kind: 'link'; readonly address: string; readonly inline: readonly Inline[] }
  | { readonly kind: 'break' }
  /** A note's marker; `printed` as the capture has it. */
  | { readonly kind: 'marker'; readonly label: string; readonly printed: string }
  /** The text breaks off here. */
  | { readonly kind: 'missing' }
  /** Words inside a line that are no part of the article; they come out of it before the line is written. */
  | OutBlock;

/** The words of a line as printed, markers too. In: its parts. Out: the words, white space as it stands. */
export function inlineWords(inline: readonly Inline[]): string {
  return inline
    .map((part) => {
      if (part.kind === 'words' || part.kind === 'out') return part.text;
      if (part.kind === 'break') return '\n';
      if (part.kind === 'marker') return part.printed;
      return part.kind === 'missing' ? '' : inlineWords(part.inline);
    })
    .join('');
}

/** A text with every run of white space made one space. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** In: a block. Out: its words, one space between its parts; of a note without the numeral. */
export function blockWords(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return foldSpace(inlineWords(block.inline));
    case 'picture':
      return foldSpace(inlineWords(block.caption));
    case 'list':
      return block.items.map((item) => item.map(blockWords).join(' ')).join(' ');
    case 'quote':
      return block.blocks.map(blockWords).join(' ');
    case 'table':
      return foldSpace(block.rows.map((row) => row.map((cell) => inlineWords(cell)).join(' ')).join(' '));
    case 'out':
      return foldSpace(block.text);
    case 'rule':
      return '';
  }
}

/** What a part left out is: see records/article.ts. */
export type LeftOutKind = ArticleRecord['capture']['leftOut'][number]['as'];
