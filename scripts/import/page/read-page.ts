/** A saved page, read: its text in blocks, and what it tells of itself. */
import type { Root } from 'hast';
import type { Page } from '../../../src/capture/page.ts';
import type { Block } from '../blocks/block.ts';
import { settled } from '../blocks/settle.ts';
import { mainElement } from './main-element.ts';
import { pageBlocks } from './page-blocks.ts';
import { pageNotes } from './page-notes.ts';
import { paragraphWords } from './repeated-words.ts';
import { dayOf, savedBy, toldByHead, type Told } from './told.ts';
import { attribute, childElements, openTree } from './tree.ts';

/**
 * In: a page of a capture. Out: the blocks of its main elements, every word in one; the selector that chooses them; where, when and
 * with what it was saved, as far as the file says; what its head tells.
 */
export function readPage(page: Page): PageReading {
  const tree = openTree(page.tree);
  const main = mainElement(tree);
  const told = toldByHead(tree);
  const saved = savedBy(page.html);
  const address = page.address ?? saved.address;
  const base = tree.elements.find(({ tagName }) => tagName === 'base');
  const blocks = pageBlocks(main.elements, {
    tree,
    notes: pageNotes(main.elements, tree),
    title: main.title,
    base: base && attribute(base, 'href') !== '' ? attribute(base, 'href') : (address ?? told.address),
    repeated: paragraphWords(main.elements, tree),
  });
  const date = page.date === undefined ? saved.date : dayOf(page.date);
  const tool = page.tool ?? saved.tool;
  return {
    blocks: settled(blocks),
    main: main.selector,
    told,
    ...(address === undefined ? {} : { address }),
    ...(date === undefined ? {} : { date }),
    ...(tool === undefined ? {} : { tool }),
  };
}

/**
 * In: the tree of a document that is all article, such as a Word file. Out: its blocks; the title is its first heading of the
 * first rank, or else a short first paragraph.
 */
export function readDocument(root: Root): Block[] {
  const tree = openTree(root);
  const body = tree.elements.find(({ tagName }) => tagName === 'body');
  if (!body) return [];
  const [first] = childElements(body).filter((element) => tree.words(element) !== '');
  const heading = tree.elements.find(({ tagName }) => tagName === 'h1');
  const isShort = first !== undefined && /^(?:p|h\d)$/.test(first.tagName) && tree.words(first).length <= 250;
  const blocks = pageBlocks([body], {
    tree,
    notes: pageNotes([body], tree),
    title: heading ?? (isShort ? first : undefined),
    base: undefined,
    repeated: [],
  });
  return settled(blocks);
}

export interface PageReading {
  readonly blocks: Block[];
  readonly main: string;
  readonly told: Told;
  readonly address?: string;
  /** A day. */
  readonly date?: string;
  readonly tool?: string;
}
