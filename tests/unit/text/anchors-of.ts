/** The anchors that a text is given when it is published for the first time. */
import { lockTexts } from '../../../src/permalinks/article-anchors.ts';
import { inPassageOrder, printedTexts } from '../../../src/permalinks/printed-texts.ts';
import type { ParsedText } from '../../../src/text/parsed-text.ts';

/** In: a parsed text. Out: an anchor for each of its passages, in their order. */
export function anchorsOf(parsed: ParsedText): string[] {
  return inPassageOrder(parsed, lockTexts(printedTexts(parsed), { locked: undefined, corrections: [] }));
}
