/** A note of a page as a block. */
import type { Element, ElementContent } from 'hast';
import { blockWords, inlineWords, type Block, type Inline } from '../blocks/block.ts';
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
    const line: Inline[] =
      'inline' in block ? [...block.inline] : [{ kind: 'words', text: blockWords(block) }];
    return block.kind === 'out' ? [] : index > first ? [{ kind: 'words', text: ' ' }, ...line] : line;
  });
  const note: Block = {
    kind: 'note',
    label,
    ...(isNumbered ? takeNumeral(inline) : { printed: '', inline }),
  };
  return [...beside.slice(0, Math.max(0, first)), note, ...beside.slice(Math.max(0, first))];
}

function withoutEntry({ notes }: Walk, element: Element): PageNotes['entries'] {
  return new Map([...notes.entries].filter(([entry]) => entry !== element));
}

/** The numeral that a note begins with is drawn again from its label. */
function takeNumeral(inline: readonly Inline[]): { printed: string; inline: readonly Inline[] } {
  const at = inline.findIndex((part) => inlineWords([part]).trim() !== '');
  const part = inline[at];
  const words = part ? inlineWords([part]) : '';
  const found =
    /^\s*(\[[^\]]{1,4}\]|\([^)]{1,4}\)|(?:\d{1,3}|[ivxlc]{1,7}|[a-z])(?=[.)\s]|$)[.)]?|[*†‡§]{1,4})\s*/iu.exec(
      words,
    );
  if (!found) return { printed: '', inline };
  const rest = words.slice(found[0].length);
  const after = inline.slice(at + 1);
  const first = after[0];
  // The full stop after a linked numeral belongs to it.
  if (rest === '' && first?.kind === 'words' && /^\.\s/.test(first.text) && !/[\].)]$/.test(found[1] ?? ''))
    return {
      printed: `${found[1] ?? ''}.`,
      inline: [{ ...first, text: first.text.slice(1) }, ...after.slice(1)],
    };
  return { printed: found[1] ?? '', inline: rest === '' ? after : [{ kind: 'words', text: rest }, ...after] };
}
