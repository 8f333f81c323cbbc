/** A note of a page as a block. */
import type { Element, ElementContent } from 'hast';
import { inlineWords, type Block, type Inline } from '../blocks/block.ts';
import type { PageNotes } from './page-notes.ts';
import type { Walk } from './walk.ts';

/**
 * In: the element of a note; the walk; how nodes become blocks. Out: the note, its paragraphs joined, and what is left out of it.
 */
export function noteBlocks(
  element: Element,
  walk: Walk,
  innerBlocks: (nodes: readonly ElementContent[], walk: Walk) => Block[],
): Block[] {
  const { label, isNumbered } = walk.notes.entries.get(element) ?? { label: '', isNumbered: false };
  const blocks = innerBlocks(element.children, {
    ...walk,
    notes: { ...walk.notes, entries: withoutEntry(walk, element) },
  });
  const beside = blocks.filter(({ kind }) => kind === 'out');
  const first = blocks.findIndex(({ kind }) => kind !== 'out');
  const inline = blocks.flatMap((block, index): Inline[] => {
    const line: Inline[] = 'inline' in block ? [...block.inline] : [{ kind: 'words', text: wordsOf(block) }];
    return block.kind === 'out' ? [] : index > first ? [{ kind: 'words', text: ' ' }, ...line] : line;
  });
  const note: Block = { kind: 'note', label, inline: isNumbered ? withoutNumeral(inline) : inline };
  return [...beside.slice(0, Math.max(0, first)), note, ...beside.slice(Math.max(0, first))];
}

function withoutEntry({ notes }: Walk, element: Element): PageNotes['entries'] {
  return new Map([...notes.entries].filter(([entry]) => entry !== element));
}

function wordsOf(block: Block): string {
  return 'caption' in block ? inlineWords(block.caption) : '';
}

/** The numeral that a note begins with is drawn again from its label. */
function withoutNumeral(inline: readonly Inline[]): Inline[] {
  const at = inline.findIndex((part) => inlineWords([part]).trim() !== '');
  const part = inline[at];
  if (!part) return [...inline];
  const words = inlineWords([part]);
  const rest = words.replace(
    /^\s*(?:\[[^\]]{1,4}\]|\([^)]{1,4}\)|\d{1,3}|[*†‡]{1,4}|[ivxlc]{1,6}(?=[.)\s]))[.)]?\s*/iu,
    '',
  );
  return rest === '' ? inline.slice(at + 1) : [{ kind: 'words', text: rest }, ...inline.slice(at + 1)];
}
