/** A text that stops in the middle of a sentence. */
import { blockWords, type Block } from './block.ts';

/** Shorter last paragraphs are signatures, places and the like. Characters. */
const shortest = 50;

/**
 * In: the blocks of a capture. Out: the same, with `:missing[text]` after the last words of the text where they end no sentence;
 * and whether they do not.
 */
export function withBreak(blocks: readonly Block[]): { blocks: Block[]; brokenOff: string | undefined } {
  const last = blocks.findLastIndex(
    (block) => block.kind !== 'out' && block.kind !== 'note' && block.kind !== 'rule',
  );
  const block = blocks[last];
  if (block?.kind !== 'paragraph' || !breaksOff(blockWords(block)))
    return { blocks: [...blocks], brokenOff: undefined };
  const marked: Block = {
    ...block,
    inline: [...block.inline, { kind: 'words', text: ' ' }, { kind: 'missing' }],
  };
  return { blocks: blocks.with(last, marked), brokenOff: blockWords(block).slice(-40) };
}

/** A sentence ends in a full stop, a question or exclamation mark, an ellipsis, in quotation marks or brackets after one, or in a note. */
function breaksOff(words: string): boolean {
  const text = words.replace(/(?:\s*\[[^\]]{1,5}\]|(?<=[.!?…»”"])\d{1,3}|[*†‡])+$/u, '');
  return text.length >= shortest && !/[.!?…:;؟۔。！？][»”’"')\]\s]*$|[»”"][\s)]*$|\)$/u.test(text);
}
