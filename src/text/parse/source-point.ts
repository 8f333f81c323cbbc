/** From a character of a text node back to where it stands in the Markdown. */
import type { Text } from 'mdast';

/**
 * The offset in the Markdown of one character of a text node. Escapes, character references, and the prefixes
 * (`> `, indent) of the lines that a node goes over are stepped across.
 *
 * In: the node, the Markdown it came from, an index into its value (UTF-16 units). Out: an offset (UTF-16 units).
 */
export function sourceOffset(node: Text, { markdown, index }: { markdown: string; index: number }): number {
  return sourceOffsets(node, markdown)(index);
}

/**
 * The same for many characters of one node: each call goes on from where the last one stopped, so that all of them
 * together cost one walk.
 *
 * In: the node, and the Markdown it came from. Out: what finds the offset of an index, asked for in rising order.
 */
export function sourceOffsets(node: Text, markdown: string): (index: number) => number {
  let offset = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? markdown.length;
  let at = 0;
  return (index) => {
    while (at < index && offset < end) {
      const character = node.value[at];
      if (character === '\n') {
        offset = skipLinePrefix(markdown, {
          from: markdown.indexOf('\n', offset) + 1,
          until: node.value[at + 1],
        });
        at += 1;
      } else {
        const step = stepOver(markdown, { offset, value: node.value, at });
        offset += step.source;
        at += step.value;
      }
    }
    return Math.min(offset, end);
  };
}

/**
 * The line and column, from 1, of an offset.
 *
 * In: the Markdown, the offset, how many lines stand before the Markdown in its file; `from`, a point of the Markdown
 * that is known and not after the offset, so that a long text need not be counted from its beginning.
 */
export function pointAt(
  markdown: string,
  { offset, lineOffset, from }: { offset: number; lineOffset: number; from?: Point | undefined },
): { line: number; column: number } {
  let line = from?.line ?? 1;
  let start = (from?.offset ?? 0) - ((from?.column ?? 1) - 1);
  let next = markdown.indexOf('\n', from?.offset ?? 0);
  while (next !== -1 && next < offset) {
    line += 1;
    start = next + 1;
    next = markdown.indexOf('\n', start);
  }
  return { line: line + lineOffset, column: offset - start + 1 };
}

function skipLinePrefix(
  markdown: string,
  { from, until }: { from: number; until: string | undefined },
): number {
  let offset = from;
  while (offset < markdown.length && markdown[offset] !== until && /[ \t>]/.test(markdown[offset] ?? ''))
    offset++;
  return offset;
}

/** How far one step goes in the source and in the value: `\*` is one character, `&amp;` too. */
function stepOver(
  markdown: string,
  { offset, value, at }: { offset: number; value: string; at: number },
): { source: number; value: number } {
  if (markdown[offset] === '\\' && value[at] !== '\\') return { source: 2, value: 1 };
  if (markdown[offset] === '\\' && markdown[offset + 1] === '\\') return { source: 2, value: 1 };
  if (markdown[offset] === '&') {
    const reference = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z\d]{1,31});/.exec(
      markdown.slice(offset, offset + 40),
    );
    if (reference && !value.startsWith(reference[0], at)) {
      const pair = (value.codePointAt(at) ?? 0) > 0xffff;
      return { source: reference[0].length, value: pair ? 2 : 1 };
    }
  }
  return { source: 1, value: 1 };
}

/** A point of the Markdown, as mdast has it. */
type Point = NonNullable<Text['position']>['start'];
