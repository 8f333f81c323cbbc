import { blockWords, type Block } from './block.ts';
import { labelKind } from './labels.ts';
import { linkedParts } from './linked-parts.ts';

/**
 * Whether a block is the number of those who read or shared a page. An author’s own line may be a number, too: so it is one only
 * where a link holds all of it, or where it stands between two lines that ask to share.
 *
 * In: blocks; the place of one among them. Out: whether.
 */
export function isCount(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (block?.kind !== 'paragraph' || !numeral.test(blockWords(block))) return false;
  const { plain, linked } = linkedParts(block.inline);
  const isLink = plain.trim() === '' && linked !== '';
  return isLink || (asksToShare(blocks[index - 1]) && asksToShare(blocks[index + 1]));
}

/** `1912`, `1,912`, `1.9K`. */
const numeral = /^\d{1,6}$|^\d{1,3}(?:[., ]?\d{1,3})? ?[KkКк]?$/u;

function asksToShare(block: Block | undefined): boolean {
  if (!block) return false;
  return block.kind === 'out' ? block.as === 'share' : labelKind(blockWords(block)) === 'share';
}
