/** What a walk over a page carries with it: types only. */
import type { Element } from 'hast';
import type { Block, Inline } from '../blocks/block.ts';
import type { PageNotes } from './page-notes.ts';
import type { Repeated } from './repeated-words.ts';
import type { Tree } from './tree.ts';

/** What of a page goes into the blocks. */
export interface PageParts {
  readonly tree: Tree;
  readonly notes: PageNotes;
  /** The element of the title. */
  readonly title: Element | undefined;
  /** The address that links count from. */
  readonly base: string | undefined;
  readonly repeated: Repeated;
}

/** The walk, and what it has found so far. */
export interface Walk extends PageParts {
  /** How many characters the main elements have. */
  readonly whole: number;
  /** Elements in a line that are words of a sentence, whatever their names say. */
  readonly running: ReadonlySet<Element>;
  blocks: Block[];
  /** The line that is being read. */
  line: Inline[];
}
