/** Every kind of fault that a text can have. Kinds and details only: the sentences stand in issues/text-kinds.ts. */
import type { AddressFault } from '../records/web-address.ts';

/** A fault, at its place in the article's file. Lines and columns count from 1. */
export type TextFault = TextFaultDetail & {
  readonly line: number;
  readonly column: number;
};

/** The kinds of fault, each with what its message needs. `source` is the Markdown as written, at most 80 characters. */
export type TextFaultDetail =
  /** No paragraph has a word in it. */
  | { readonly kind: 'empty-body' }
  /** A part in which nothing stands, neither words nor a mark. */
  | { readonly kind: 'empty-block'; readonly block: EmptyBlock }
  /** HTML in the text. `word` when it is a plain word in angle brackets, `<Interfax>`: write `\<Interfax>`. */
  | { readonly kind: 'raw-html'; readonly source: string; readonly word?: string }
  /** `<!--` that is never closed: it would hide all that follows. */
  | { readonly kind: 'unclosed-comment' }
  /** `[^x]` in the text, but no `[^x]:`. */
  | { readonly kind: 'marker-without-endnote'; readonly label: string }
  /** A line that begins as an endnote does and is none: `[^x]` without its colon, `[^ x]:`. */
  | { readonly kind: 'unfinished-endnote'; readonly label: string }
  /** `[^x]:` whose marker `[^x]` stands nowhere. */
  | { readonly kind: 'endnote-without-marker'; readonly label: string }
  /** A second `[^x]:`; `firstLine` is the line of the first. */
  | { readonly kind: 'duplicate-endnote'; readonly label: string; readonly firstLine: number }
  /** `[^x]:` inside a quotation, a list or another endnote. */
  | { readonly kind: 'nested-endnote'; readonly label: string; readonly inside: string }
  /** `[^x]:` with nothing after it. */
  | { readonly kind: 'empty-endnote'; readonly label: string }
  /** Markdown that the archive's texts do not use. */
  | { readonly kind: 'markup-not-allowed'; readonly markup: UnusedMarkup; readonly source: string }
  /** A heading that is not of level 2, 3 or 4. The title of the article is level 1. */
  | { readonly kind: 'heading-level'; readonly level: number; readonly source: string }
  /** A link whose address is not one of the web. */
  | { readonly kind: 'link-address'; readonly address: string; readonly reason: AddressFault }
  /** A link with no words to press. */
  | { readonly kind: 'link-without-text'; readonly address: string }
  /** `:word` that is no editorial mark. If only text is meant, write `\:word`. */
  | { readonly kind: 'unknown-mark'; readonly name: string; readonly source: string }
  /** `::word` or `:::word` at the beginning of a line. */
  | { readonly kind: 'block-mark'; readonly name: string; readonly source: string }
  /** `:missing[…]` of something that is not in `known`. */
  | { readonly kind: 'unknown-missing'; readonly what: string; readonly known: readonly string[] }
  /** An attribute that the mark does not have; `known` are those it has. */
  | {
      readonly kind: 'unknown-mark-attribute';
      readonly name: string;
      readonly attribute: string;
      readonly known: readonly string[];
    }
  /** `:spelling` or `:doubtful` without words, or an attribute without value (`attribute` names it). */
  | { readonly kind: 'empty-mark'; readonly name: string; readonly attribute?: string }
  /** `{reading=` or `{note=` that belongs to no mark, since a quotation mark, bracket or brace is missing. */
  | { readonly kind: 'open-mark'; readonly source: string }
  /** A mark inside the words of another mark. */
  | { readonly kind: 'nested-mark'; readonly name: string; readonly inside: string }
  /** `<<<<<<< ` … `>>>>>>> ` left behind by a merge, or a part of it; `endLine` is the line of the last marker. */
  | { readonly kind: 'merge-marker'; readonly marker: string; readonly endLine: number }
  /** U+FFFD outside a mark: a letter that could not be read, and nobody says so. */
  | { readonly kind: 'lost-letter' }
  /** A character that prints nothing or turns the direction of writing. `code` is such as `U+202E`. */
  | { readonly kind: 'refused-character'; readonly code: string; readonly what: RefusedCharacter }
  /** The text is over a limit (parse/limits.ts), so it was not parsed. */
  | {
      readonly kind: 'over-limit';
      readonly of: TextLimit;
      readonly found: number;
      readonly limit: number;
    }
  /** The Markdown parser gave up. `reason` is its own message, for developers. */
  | { readonly kind: 'not-parsed'; readonly reason: string };

export type UnusedMarkup =
  | 'image'
  | 'code block'
  | 'indented code'
  | 'code'
  | 'reference definition'
  | 'reference link'
  | 'link title'
  | 'block in an endnote'
  | 'note marker in a link'
  | 'other';

export type EmptyBlock = 'heading' | 'paragraph' | 'list item' | 'quotation';

export type RefusedCharacter = 'control' | 'direction' | 'invisible' | 'private use' | 'stacked marks';

/** What is limited: bytes of the text and of a line, depth of nesting, and counts of each (parse/limits.ts). */
export type TextLimit =
  | 'text bytes'
  | 'line bytes'
  | 'lines'
  | 'nesting'
  | 'nesting in all'
  | 'endnotes'
  | 'list items'
  | 'quotation lines'
  | 'underlines'
  | 'block marks'
  | 'reference definitions'
  | 'backticks'
  | 'brackets'
  | 'open brackets'
  | 'angle brackets'
  | 'emphasis characters'
  | 'colons and braces';
