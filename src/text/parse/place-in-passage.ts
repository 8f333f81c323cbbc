/** From the printed words of a passage back to the article's file. */
import type { ParsedPassage, ParsedText } from '../parsed-text.ts';
import { pointAt, sourceOffset } from './source-point.ts';

/**
 * The place in the file of one character of a passage.
 * In: the passage, the text it belongs to, an offset in its printed words (UTF-16 units). Out: line and column, from 1;
 * where the passage begins, when no node of it has that character.
 */
export function placeInPassage(
  passage: ParsedPassage,
  { markdown, lineOffset, offset }: Pick<ParsedText, 'markdown' | 'lineOffset'> & { offset: number },
): { line: number; column: number } {
  const run = passage.runs.findLast(({ start }) => start <= offset);
  if (!run) return { line: passage.line, column: passage.column };
  const index = rawIndex(run.node.value, { words: run.words, index: offset - run.start });
  return pointAt(markdown, { offset: sourceOffset(run.node, { markdown, index }), lineOffset });
}

/** From an index in folded words to one in the value that they were folded from. */
function rawIndex(value: string, { words, index }: { words: string; index: number }): number {
  let at = /^\s/u.test(words) ? 0 : value.length - value.trimStart().length;
  for (let left = index; left > 0 && at < value.length; left -= 1) {
    at += /^\s+/u.exec(value.slice(at))?.[0].length ?? 1;
  }
  return at;
}
