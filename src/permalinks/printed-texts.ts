/** A parsed text as its anchors are given to it. Pure. */
import type { ParsedText } from '../text/parsed-text.ts';
import type { LockedTexts, PrintedTexts } from './article-anchors.ts';

/** In: a parsed text. Out: its printed words, kind by kind, and which of them stand in one list or table. */
export function printedTexts(parsed: ParsedText): PrintedTexts {
  const paragraphs = parsed.passages.filter((passage) => passage.kind === 'paragraph');
  const lists = new Map([...new Set(paragraphs.map(({ within }) => within))].map((list, i) => [list, i]));
  return {
    paragraphs: paragraphs.map(({ text }) => text),
    groups: paragraphs.map(({ within }) => within && lists.get(within)),
    headings: parsed.passages.flatMap((passage) => (passage.kind === 'heading' ? [passage.text] : [])),
    notes: parsed.notes.map(({ text }) => text),
    noteReferences: parsed.notes.map(({ references }) => references.length),
  };
}

/** The anchors of paragraphs, headings and notes in the order in which they stand in the text. */
export function inPassageOrder(
  parsed: ParsedText,
  texts: Pick<LockedTexts, 'paragraphs' | 'headings' | 'notes'>,
): string[] {
  const next = { paragraph: 0, heading: 0, note: 0 };
  const anchors = { paragraph: texts.paragraphs, heading: texts.headings, note: texts.notes };
  return parsed.passages.map(({ kind }) => anchors[kind][next[kind]++] ?? '');
}
