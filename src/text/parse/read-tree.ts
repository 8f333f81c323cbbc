/** One walk over a parsed text: its blocks, endnotes and marks, and what is wrong in it. */
import type { FootnoteDefinition, FootnoteReference, Nodes, Parents, Root } from 'mdast';
import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import { canBeSeen } from '../../records/unseen-characters.ts';
import type { Block, ParsedMark, ParsedNote, ParsedParagraph, ParsedPassage } from '../parsed-text.ts';
import { printedNumeral } from '../printed-numeral.ts';
import { foldWhiteSpace, printedWords } from '../printed-words.ts';
import type { TextFault, TextFaultDetail } from '../text-fault.ts';
import { readMark } from './editorial-marks.ts';
import { emptyBlockFaults, holdsAnything } from './empty-blocks.ts';
import { endnoteFaults, nestedEndnoteFaults } from './endnote-faults.ts';
import { markupFaults } from './markup-faults.ts';
import { attributeCharacterFaults, textFaults } from './text-node-faults.ts';

/**
 * The parts of a text and its faults.
 *
 * In: mdast; the Markdown it came from; how many lines of the file stand before that. Out: see ParsedText; the faults
 * in no order.
 */
export function readTree(
  tree: Root,
  { markdown, lineOffset }: { markdown: string; lineOffset: number },
): TreeReading {
  const walk: Walk = {
    markdown,
    lineOffset,
    blocks: [],
    passages: [],
    definitions: [],
    references: new Map(),
    marks: [],
    faults: [],
  };
  visit(tree, { walk, parents: [] });
  walk.faults.push(...endnoteFaults(walk));
  const { blocks, passages, marks, faults } = walk;
  const notes = passages.filter((passage) => passage.kind === 'note');
  const empty = !passages.some(({ kind, text }) => kind === 'paragraph' && canBeSeen(text));
  if (empty) faults.push({ kind: 'empty-body', line: lineOffset + 1, column: 1 });
  const last = Math.max(0, passages.length - 1);
  const placed = marks.map((mark) => ({ ...mark, passage: Math.min(mark.passage, last) }));
  return { blocks, passages, notes, marks: placed, faults };
}

function visit(node: Nodes, { walk, parents }: { walk: Walk; parents: readonly Parents[] }): void {
  const source = sourceOf(node, walk.markdown);
  report(markupFaults(node, { source, parent: parents.at(-1) }), { node, walk });
  report(emptyBlockFaults(node, parents.at(-1)), { node, walk });
  readBlock(node, { walk, parents });
  if (node.type === 'text') {
    const isMarked = parents.some(({ type }) => type === 'textDirective');
    walk.faults.push(...textFaults(node, { ...walk, isMarked }));
  }
  if (node.type === 'footnoteReference') readReference(node, { walk, parents });
  if (node.type === 'footnoteDefinition') {
    walk.definitions.push(node);
    report(nestedEndnoteFaults(node, parents), { node, walk });
  }
  if (node.type === 'textDirective') {
    readDirective(node, { walk, parents });
    // The word in :missing[…] is ours, not printed.
    if (node.name === 'missing') return;
  }
  if ('children' in node) {
    const around = [...parents, node];
    for (const child of node.children) visit(child, { walk, parents: around });
  }
}

function readBlock(node: Nodes, { walk, parents }: Visit): void {
  const place = {
    line: lineOf(node, walk),
    column: node.position?.start.column ?? 1,
    endLine: (node.position?.end.line ?? 1) + walk.lineOffset,
  };
  if (node.type === 'thematicBreak') {
    walk.blocks.push({ kind: 'rule', node, ...place });
  } else if (node.type === 'heading') {
    addPassage({ kind: 'heading', node, ...place, ...printedWords(node) }, walk);
  } else if (node.type === 'footnoteDefinition') {
    const label = printedNumeral(node.label ?? node.identifier);
    const references = referencesOf(node.identifier, walk);
    addPassage({ kind: 'note', node, label, references, ...place, ...printedWords(node) }, walk);
  } else if (isParagraph(node) && !parents.some((parent) => parent.type === 'footnoteDefinition')) {
    const item = itemOf(node, parents);
    const within = parents.find(({ type }) => type === 'list' || type === 'table');
    addPassage(
      {
        kind: 'paragraph',
        node,
        ...place,
        ...printedWords(node),
        ...(within?.type === 'list' || within?.type === 'table' ? { within } : {}),
        ...(item ? { item } : {}),
        ...(node.type === 'leafDirective' ? { picture: pictureOf(node) } : {}),
      },
      walk,
    );
    if (node.type === 'leafDirective') readPicture(node, { walk, parents });
  }
}

/** What is numbered with the paragraphs. A row without words is none: a table without head has such a first row. */
function isParagraph(node: Nodes): node is ParsedParagraph['node'] {
  if (node.type === 'tableRow') return holdsAnything(node);
  return node.type === 'paragraph' || (node.type === 'leafDirective' && node.name === 'picture');
}

function pictureOf({ attributes }: LeafDirective): { file?: string } {
  const file = attributes?.['file'];
  return typeof file === 'string' ? { file } : {};
}

/** Where a picture is not shown, a mark says that one was there. */
function readPicture(node: LeafDirective, { walk }: Visit): void {
  report(attributeCharacterFaults(node), { node, walk });
  if (pictureOf(node).file !== undefined) return;
  const place = { line: lineOf(node, walk), column: node.position?.start.column ?? 1 };
  walk.marks.push({
    kind: 'missing',
    shown: '[picture left out]',
    node,
    passage: walk.passages.length - 1,
    ...place,
  });
}

function addPassage(passage: ParsedPassage, walk: Walk): void {
  walk.passages.push(passage);
  walk.blocks.push(passage);
}

function itemOf(node: ParsedParagraph['node'], parents: readonly Parents[]): ParsedParagraph['item'] {
  const item = parents.at(-1);
  const list = parents.at(-2);
  if (item?.type !== 'listItem' || item.children[0] !== node || list?.type !== 'list') return undefined;
  return list.ordered ? { number: (list.start ?? 1) + list.children.indexOf(item) } : {};
}

function readReference(node: FootnoteReference, { walk, parents }: Visit): void {
  referencesOf(node.identifier, walk).push(node);
  if (!parents.some((parent) => parent.type === 'link')) return;
  const source = sourceOf(node, walk.markdown);
  report([{ kind: 'markup-not-allowed', markup: 'note marker in a link', source }], { node, walk });
}

function referencesOf(identifier: string, { references }: Walk): FootnoteReference[] {
  const known = references.get(identifier) ?? [];
  references.set(identifier, known);
  return known;
}

function readDirective(node: TextDirective, { walk, parents }: Visit): void {
  const above = parents.find((parent) => parent.type === 'textDirective');
  if (above) report([{ kind: 'nested-mark', name: node.name, inside: above.name }], { node, walk });
  const read = readMark(node, { words: wordsOf(node, walk.markdown), source: sourceOf(node, walk.markdown) });
  if ('faults' in read) {
    report(read.faults, { node, walk });
    return;
  }
  report(attributeCharacterFaults(node), { node, walk });
  const passage = walk.passages.length - 1;
  const column = node.position?.start.column ?? 1;
  walk.marks.push({ ...read.mark, node, passage, line: lineOf(node, walk), column });
}

/** The words that a mark speaks of. Markup in `:missing[…]` is no word of its vocabulary, so its source stands for it. */
function wordsOf(node: TextDirective, markdown: string): string {
  if (node.name !== 'missing') return plainWords(node).trim();
  const [only, ...others] = node.children;
  if (!only) return '';
  return only.type === 'text' && others.length === 0 ? only.value : sourceOf(node, markdown);
}

function plainWords(node: Nodes): string {
  if (node.type === 'text') return foldWhiteSpace(node.value);
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(plainWords).join('') : '';
}

function report(faults: readonly TextFaultDetail[], { node, walk }: { node: Nodes; walk: Walk }): void {
  for (const fault of faults) {
    walk.faults.push({ ...fault, line: lineOf(node, walk), column: node.position?.start.column ?? 1 });
  }
}

function lineOf(node: Nodes, { lineOffset }: Walk): number {
  return (node.position?.start.line ?? 1) + lineOffset;
}

/** A node as written, at most 80 characters of it. */
function sourceOf(node: Nodes, markdown: string): string {
  const start = node.position?.start.offset ?? 0;
  return markdown.slice(start, Math.min(node.position?.end.offset ?? start, start + 80));
}

interface Walk {
  readonly markdown: string;
  readonly lineOffset: number;
  readonly blocks: Block[];
  readonly passages: ParsedPassage[];
  readonly definitions: FootnoteDefinition[];
  /** Markers by the identifier of their endnote. */
  readonly references: Map<string, FootnoteReference[]>;
  readonly marks: ParsedMark[];
  readonly faults: TextFault[];
}

interface Visit {
  readonly walk: Walk;
  readonly parents: readonly Parents[];
}

interface TreeReading {
  readonly blocks: Block[];
  readonly passages: ParsedPassage[];
  readonly notes: ParsedNote[];
  readonly marks: ParsedMark[];
  readonly faults: TextFault[];
}
