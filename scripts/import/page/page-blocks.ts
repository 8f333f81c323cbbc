/** The main elements of a page to blocks: all their words, each in one of them. */
import type { Element, ElementContent } from 'hast';
import { isInLine, isWordless } from '../../../src/capture/html-words.ts';
import { withoutRefusedCharacters } from '../../../src/text/parse/refused-characters.ts';
import { foldSpace, inlineWords, type Block, type Inline } from '../blocks/block.ts';
import { addPicture, cellLine, flat, inlineOf, isPicture } from './page-lines.ts';
import { noteBlocks } from './page-note-blocks.ts';
import { outOf } from './page-outs.ts';
import { isDataTable, tableRows } from './page-tables.ts';
import { runningElements } from './running-text.ts';
import { attribute, childElements, holdsBlocks } from './tree.ts';
import type { PageParts, Walk } from './walk.ts';

/**
 * In: the main elements; the page; its notes; the element of the title; the address that links count from. Out: the blocks in the
 * order of the page, what is left out among them.
 */
export function pageBlocks(elements: readonly Element[], about: PageParts): Block[] {
  const whole = elements.reduce((sum, element) => sum + about.tree.words(element).length, 0);
  const running = runningElements(elements, { ...about, whole });
  const walk: Walk = { ...about, whole, running, blocks: [], line: [] };
  for (const element of elements) {
    visit(element, walk);
    flush(walk);
  }
  return walk.blocks;
}

function visit(node: ElementContent, walk: Walk): void {
  if (node.type === 'text') walk.line.push({ kind: 'words', text: withoutRefusedCharacters(node.value) });
  if (node.type !== 'element') return;
  if (isWordless(node)) {
    if (isPicture(node)) addPicture(walk);
    // A picture element holds its own picture.
    return;
  }
  const out = outOf(node, walk);
  if (out) {
    const isBlock = !isInLine(node) || holdsBlocks(node);
    if (isBlock) flush(walk);
    walk.line.push(out);
    if (isBlock) flush(walk);
  } else if (node.tagName === 'br') {
    walk.line.push({ kind: 'break' });
  } else if (walk.notes.entries.has(node)) {
    flush(walk);
    walk.blocks.push(...noteBlocks(node, walk, innerBlocks));
  } else if (isInLine(node) && !holdsBlocks(node)) {
    walk.line.push(...inlineOf(node, walk));
  } else {
    flush(walk);
    readBlock(node, walk);
    flush(walk);
  }
}

function readBlock(element: Element, walk: Walk): void {
  const { tagName } = element;
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  if (level !== undefined && !childElements(element).some((child) => holdsBlocks(child))) {
    const from = walk.blocks.length;
    readChildren(element, walk);
    flush(walk);
    asHeadings(walk.blocks, { from, level: Number(level) });
  } else if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu' || tagName === 'dir')
    readList(element, walk);
  else if (tagName === 'blockquote') {
    const inner = innerBlocks(element.children, walk);
    walk.blocks.push(...wrapped(inner, (blocks) => ({ kind: 'quote', blocks })));
  } else if (tagName === 'table' && isDataTable(element)) readTable(element, walk);
  else if (tagName === 'hr') walk.blocks.push({ kind: 'rule' });
  else if (tagName === 'figure') readFigure(element, walk);
  else if (tagName === 'pre' && !holdsBlocks(element)) readLines(element, walk);
  else readChildren(element, walk);
}

function readChildren(element: Element, walk: Walk): void {
  for (const child of element.children) visit(child, walk);
}

/** The blocks of some nodes, apart from those before. */
function innerBlocks(nodes: readonly ElementContent[], walk: Walk): Block[] {
  const inner: Walk = { ...walk, blocks: [], line: [] };
  for (const node of nodes) visit(node, inner);
  flush(inner);
  return inner.blocks;
}

/** What is left out, and notes, never stand inside another block: they part it. */
function wrapped(blocks: readonly Block[], wrap: (blocks: Block[]) => Block): Block[] {
  const all: Block[] = [];
  let open: Block[] = [];
  const close = (): void => {
    if (open.length > 0) all.push(wrap(open));
    open = [];
  };
  for (const block of blocks) {
    if (block.kind !== 'out' && block.kind !== 'note') {
      open.push(block);
      continue;
    }
    close();
    all.push(block);
  }
  close();
  return all;
}

function readList(element: Element, walk: Walk): void {
  const start = element.tagName === 'ol' ? startOf(element) : undefined;
  let items: Block[][] = [];
  let number = start;
  const close = (): void => {
    if (items.length > 0)
      walk.blocks.push({ kind: 'list', ...(number === undefined ? {} : { start: number }), items });
    if (number !== undefined) number += items.length;
    items = [];
  };
  for (const child of element.children) {
    if (child.type === 'text' && child.value.trim() === '') continue;
    const blocks = innerBlocks(
      child.type === 'element' && child.tagName === 'li' && !isOut(child, walk)
        ? itemNodes(child, walk)
        : [child],
      walk,
    );
    const own = blocks.filter(({ kind }) => kind !== 'out' && kind !== 'note');
    if (own.length > 0) items.push(own);
    const beside = blocks.filter(({ kind }) => kind === 'out' || kind === 'note');
    if (beside.length > 0) {
      close();
      walk.blocks.push(...beside);
    }
  }
  close();
}

/** As Markdown can write it: nine digits at most (https://spec.commonmark.org/0.31.2/#ordered-list-marker). */
function startOf(list: Element): number {
  const start = attribute(list, 'start').trim();
  return /^\d{1,9}$/.test(start) ? Number(start) : 1;
}

function itemNodes(item: Element, walk: Walk): readonly ElementContent[] {
  return walk.notes.entries.has(item) ? [item] : item.children;
}

function isOut(element: Element, walk: Walk): boolean {
  return outOf(element, walk) !== undefined;
}

function readTable(table: Element, walk: Walk): void {
  for (const caption of childElements(table).filter(({ tagName }) => tagName === 'caption')) {
    readChildren(caption, walk);
    flush(walk);
  }
  const rows = tableRows(table).map((row) => row.map((cell) => (cell ? cellLine(cell, walk) : [])));
  if (rows.length > 0) walk.blocks.push({ kind: 'table', rows });
}

function readFigure(element: Element, walk: Walk): void {
  const captions = childElements(element).filter(({ tagName }) => tagName === 'figcaption');
  const others = innerBlocks(
    element.children.filter((child) => !captions.some((caption) => caption === child)),
    walk,
  );
  if (
    others.some(({ kind }) => kind === 'table' || kind === 'list' || kind === 'quote') ||
    captions.length === 0
  ) {
    readChildren(element, walk);
    return;
  }
  const caption = captions.flatMap((one) => innerBlocks(one.children, walk));
  const isAfter = element.children.findLast((child) => child.type === 'element')?.type === 'element';
  const words = caption.filter(({ kind }) => kind === 'paragraph' || kind === 'heading');
  const line = words.flatMap((block, index): Inline[] =>
    'inline' in block ? [...(index > 0 ? [{ kind: 'words', text: ' ' } as const] : []), ...block.inline] : [],
  );
  const beside = others.filter(({ kind }) => kind !== 'picture');
  if (isAfter) walk.blocks.push(...beside);
  walk.blocks.push({ kind: 'picture', caption: line }, ...caption.filter(({ kind }) => kind === 'out'));
}

/** Lines of a text whose form was kept: verse. */
function readLines(element: Element, walk: Walk): void {
  const words = childElements(element).length === 0 ? inlineWords(flat(element, walk)) : undefined;
  if (words === undefined) {
    readChildren(element, walk);
    return;
  }
  words
    .trim()
    .split('\n')
    .forEach((line, index) => {
      if (index > 0) walk.line.push({ kind: 'break' });
      walk.line.push({ kind: 'words', text: line });
    });
}

/** Ends a line: words become a paragraph, or two where two line breaks stand together; what is left out stands by itself. */
function flush(walk: Walk): void {
  const line = walk.line;
  walk.line = [];
  let open: Inline[] = [];
  const close = (): void => {
    if (foldSpace(inlineWords(open)) !== '') walk.blocks.push({ kind: 'paragraph', inline: open });
    open = [];
  };
  let breaks = 0;
  for (const part of line) {
    if (part.kind === 'out') {
      close();
      walk.blocks.push(part);
    } else if (part.kind === 'break') {
      breaks += 1;
      if (breaks === 2) close();
      else if (breaks === 1) open.push(part);
    } else {
      if (inlineWords([part]).trim() !== '') breaks = 0;
      open.push(part);
    }
  }
  close();
}

function asHeadings(blocks: Block[], { from, level }: { from: number; level: number }): void {
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index];
    if (block?.kind === 'paragraph') blocks[index] = { kind: 'heading', depth: level, inline: block.inline };
  }
}
