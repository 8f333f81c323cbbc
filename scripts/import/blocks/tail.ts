import { boilerplateKind } from '../boilerplate.ts';
import { blockWords, type Block, type LeftOutKind } from './block.ts';
import { isCount } from './counts.ts';
import { isCiteHeading, labelKind } from './labels.ts';

/**
 * From the end of the page backwards, lines that pages put after a text.
 *
 * In: the blocks, labels among them told. Out: the same blocks, those after the last one of the text left out of it.
 */
export function withoutTail(blocks: readonly Block[]): Block[] {
  const settledBlocks = [...blocks];
  for (let index = settledBlocks.length - 1; index >= 0; index--) {
    const block = settledBlocks[index];
    if (!block || block.kind === 'out') continue;
    const kind = tailKind(settledBlocks, index);
    if (!kind) break;
    settledBlocks[index] = { kind: 'out', text: blockWords(block), as: kind };
  }
  return settledBlocks;
}

function tailKind(blocks: readonly Block[], index: number): LeftOutKind | undefined {
  const block = blocks[index];
  if (!block || block.kind === 'rule') return undefined;
  const words = blockWords(block);
  if (block.kind === 'heading' && headsWhatIsOut(words, blocks[index + 1])) return 'navigation';
  return boilerplateKind(words) ?? labelKind(words) ?? (isCount(blocks, index) ? 'share' : undefined);
}

/** The last heading of a text may head words that the page has no more; one of a site is known by its words, or by what it heads. */
function headsWhatIsOut(words: string, next: Block | undefined): boolean {
  return next?.kind === 'out' && (ofSites.test(words) || isCiteHeading(blockWords(next)));
}

const ofSites =
  /^(?:comments?(?: ?\(\d+\))?|\d+ (?:comments?|responses?|replies)|(?:leave|add|post|write) a (?:comment|reply)|join the (?:discussion|conversation)|about the authors?|follow us|tags|topics|об авторе|теги|темы)$/iu;
