/** From the Markdown of an article to its printed parts, its endnotes, its marks, and all its faults. */
import type { ParsedText } from '../parsed-text.ts';
import type { TextFault } from '../text-fault.ts';
import { exceededLimits } from './limits.ts';
import { mergeMarkers } from './merge-markers.ts';
import { readTree } from './read-tree.ts';
import { refusedCharacters } from './refused-characters.ts';
import { pointAt } from './source-point.ts';
import { markdownTree } from './syntax.ts';
import { withoutMarkersOfUnfinished } from './text-node-faults.ts';

/**
 * A text, parsed and checked by itself.
 *
 * In: the Markdown below the front matter, with any line ends; `lineOffset`, how many lines of the file stand before it.
 * Out: its parts, with positions in the file, and every fault of it. Never throws: what cannot be parsed is a fault.
 * When `faults` is not empty the parts are there for further checks, but nothing may be published.
 */
export function parseText(source: string, { lineOffset }: { lineOffset: number }): ParsedText {
  const markdown = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  const merges = mergeMarkers(markdown);
  const early = [
    ...exceededLimits(markdown).map((fault) => ({ ...fault, line: fault.line + lineOffset })),
    ...merges.map(({ line, column, marker, endLine }) => ({
      kind: 'merge-marker' as const,
      marker,
      line: line + lineOffset,
      endLine: endLine + lineOffset,
      column,
    })),
    ...refusedCharacters(markdown).map(({ index, fault }) => ({
      ...fault,
      ...pointAt(markdown, { offset: index, lineOffset }),
    })),
  ];
  if (early.some((fault) => fault.kind === 'over-limit')) return unparsed(early, { markdown, lineOffset });
  try {
    const tree = markdownTree(markdown);
    const read = readTree(tree, { markdown, lineOffset });
    // Between its markers, a text is two texts: what is wrong there may be gone once one is chosen.
    const others = read.faults.filter(({ line }) =>
      merges.every((merge) => line - lineOffset < merge.line || line - lineOffset > merge.endLine),
    );
    return {
      ...read,
      markdown,
      lineOffset,
      tree,
      faults: inOrder([...early, ...withoutMarkersOfUnfinished(others)]),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const fault: TextFault = { kind: 'not-parsed', reason, line: lineOffset + 1, column: 1 };
    return unparsed([...early, fault], { markdown, lineOffset });
  }
}

function unparsed(
  faults: TextFault[],
  { markdown, lineOffset }: { markdown: string; lineOffset: number },
): ParsedText {
  const tree = { type: 'root' as const, children: [] };
  return {
    markdown,
    lineOffset,
    tree,
    blocks: [],
    passages: [],
    notes: [],
    marks: [],
    faults: inOrder(faults),
  };
}

function inOrder(faults: TextFault[]): TextFault[] {
  return faults.sort((a, b) => a.line - b.line || a.column - b.column);
}
