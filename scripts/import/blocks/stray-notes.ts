/** Notes to which nothing in the text leads. */
import { markersOf } from './block-places.ts';
import type { Block } from './block.ts';

/**
 * In: the blocks of a page, told apart. Out: the same words; a note whose marker stands in the title, a caption or a part left out is
 * a paragraph, with its numeral as printed.
 */
export function withoutStrayNotes(blocks: readonly Block[]): Block[] {
  const labels = new Set(markersOf(blocks).map(({ label }) => label));
  return blocks.map((block) => {
    if (block.kind !== 'note' || labels.has(block.label)) return block;
    const numeral = block.printed === '' ? [] : [{ kind: 'words', text: `${block.printed} ` } as const];
    return { kind: 'paragraph', inline: [...numeral, ...block.inline] };
  });
}
