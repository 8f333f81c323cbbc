/** What a text says was printed, in the order in which it was: the words that must be the capture's. */
import type { Block, ParsedText, Piece } from '../parsed-text.ts';
import { numeralAsPrinted, type NoteForms } from '../printed-numeral.ts';

/**
 * The printed parts of an article: what was left out of its text, its headings, paragraphs and endnotes, its note markers
 * as they are printed. White space is folded, nothing else is changed: not the normal form of letters either.
 *
 * In: the parsed text, its anchors, what was left out and where, how numerals of notes are printed. Out: the parts in order; parts whose place does not exist.
 */
export function printedParts(
  parsed: ParsedText,
  { leftOut, anchors, notes }: { leftOut: readonly LeftOut[]; anchors: readonly string[]; notes: NoteForms },
): { parts: PrintedPart[]; misplaced: number[] } {
  const after = new Map<string, PrintedPart[]>();
  leftOut.forEach(({ text, place }, index) => {
    const part: PrintedPart = { kind: 'left out', words: fold(text).trim(), leftOut: index };
    after.set(place, [...(after.get(place) ?? []), part]);
  });
  const taken = new Set(['before', 'after']);
  const parts = [...(after.get('before') ?? [])];
  let passage = 0;
  for (const block of parsed.blocks) {
    parts.push(...partsOf(block, notes));
    if (block.kind === 'rule') continue;
    const anchor = anchors[passage++] ?? '';
    parts.push(...(after.get(anchor) ?? []));
    taken.add(anchor);
  }
  parts.push(...(after.get('after') ?? []));
  const misplaced = leftOut.flatMap(({ place }, index) => (taken.has(place) ? [] : [index]));
  return { parts: parts.filter(({ kind, words }) => kind !== 'left out' || words !== ''), misplaced };
}

/** White space, no-break space too, folded to single spaces. */
export function fold(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function partsOf(block: Block, notes: NoteForms): PrintedPart[] {
  if (block.kind === 'rule')
    return [{ kind: 'optional', words: '', block, pattern: /(?:(?:[*_–—=~-] ?){3,}|⁂ ?)/y }];
  const words = fold(block.pieces.map((piece) => pieceWords(piece, notes)).join('')).trim();
  const part: PrintedPart = { kind: 'block', words, block };
  if (block.kind === 'note') {
    const numeral = numeralAsPrinted(block.node.label ?? block.node.identifier, {
      of: 'entry',
      forms: notes,
    });
    return [{ kind: 'marker', words: numeral, block }, part];
  }
  if (block.kind !== 'paragraph' || !block.item) return [part];
  const { number } = block.item;
  const pattern = number === undefined ? /[•·▪◦‣*–—-] ?/y : new RegExp(`${number}[.)] ?`, 'y');
  return [{ kind: 'optional', words: '', block, pattern }, part];
}

/** A piece as it was printed, white space as it stands in the Markdown. */
export function pieceWords(piece: Piece, notes: NoteForms): string {
  if (piece.type === 'text') return piece.value;
  if (piece.type === 'break') return '\n';
  return numeralAsPrinted(piece.label ?? piece.identifier, { of: 'marker', forms: notes });
}

/** A part of a capture that is not in the text: see `capture.leftOut` in records/article.ts. */
export interface LeftOut {
  readonly text: string;
  /** `before` the text, `after` it, or after the paragraph of that anchor. */
  readonly place: string;
}

/** `optional`: a list's bullet or a rule, which a capture in plain text may or may not show. */
export type PrintedPart =
  | { readonly kind: 'left out'; readonly words: string; readonly leftOut: number }
  | {
      readonly kind: 'block' | 'marker';
      readonly words: string;
      readonly block: Exclude<Block, { kind: 'rule' }>;
    }
  | { readonly kind: 'optional'; readonly words: string; readonly block: Block; readonly pattern: RegExp };
