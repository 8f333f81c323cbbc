/** Which elements of a line are words of a sentence, whatever their names say: a day, a name, a link to a subject. */
import type { Element, ElementContent } from 'hast';
import { isInLine, isWordless } from '../../../src/capture/html-words.ts';
import { foldSpace } from '../blocks/block.ts';
import { labelKind } from '../blocks/labels.ts';
import { readHeaderLine } from '../header-line.ts';
import { leftOutKind } from './left-out-kind.ts';
import { ancestors, childElements, holdsBlocks, isOneOf, type Tree } from './tree.ts';

/**
 * In: the main elements; their tree, how many characters they have, the element of the title. Out: the elements in a line that
 * their names tell to be no part of the article, but that stand among other words of a paragraph, an item, a cell or a
 * quotation, once the text has begun. Links that lead back and what is hidden are not among them.
 */
export function runningElements(elements: readonly Element[], about: About): ReadonlySet<Element> {
  const { tree, title } = about;
  const inside = tree.elements.filter((element) =>
    elements.some((main) => ancestors(element, tree).includes(main)),
  );
  const running = new Set<Element>();
  let hasBegun = false;
  for (const element of inside.slice(title ? inside.indexOf(title) + 1 : 0)) {
    if (!isOneOf(element, 'p', 'li', 'td', 'th', 'dd', 'blockquote') || isLeftOut(element, about)) continue;
    for (const line of linesOf(element, about)) {
      const inText: boolean = hasBegun || isText(line);
      // A list or a cell may stand among the lines of the head, so only paragraphs begin the text.
      if (isOneOf(element, 'p', 'blockquote')) hasBegun = inText;
      if (inText) for (const at of line.keys()) addRunning(line, { at, block: element, running });
    }
  }
  return running;
}

function isLeftOut(element: Element, about: About): boolean {
  return ancestors(element, about.tree).some((around) => leftOutKind(around, about) !== undefined);
}

/** The lines that a block has of its own. */
function linesOf(block: Element, about: About): Piece[][] {
  const lines: Piece[][] = [[]];
  const add = (nodes: readonly ElementContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') lines.at(-1)?.push({ words: node.value });
      if (node.type !== 'element' || isWordless(node)) continue;
      if (!isInLine(node) || holdsBlocks(node)) lines.push([]);
      if (!isInLine(node)) continue;
      const as = holdsBlocks(node) ? undefined : leftOutKind(node, about);
      if (as) lines.at(-1)?.push({ words: about.tree.words(node), named: node, as });
      else add(node.children);
    }
  };
  add(block.children);
  return lines;
}

/** A line of the text, and not one that tells who wrote it and when. */
function isText(line: readonly Piece[]): boolean {
  const own = ownWords(line);
  const isSentence = own.length > 40 || (count(own) > 3 && /[.!?…»”"][\d[\]*]{0,5}$/u.test(own));
  const all = foldSpace(line.map(({ words }) => words).join(' '));
  return isSentence && readHeaderLine(all, { afterTitle: true }) === undefined;
}

function addRunning(
  line: readonly Piece[],
  { at, block, running }: { at: number; block: Element; running: Set<Element> },
): void {
  const { named, as, words } = line[at] ?? { words: '' };
  if (!named || as === 'hidden' || as === 'navigation') return;
  const [before, after] = [ownWords(line.slice(0, at)), ownWords(line.slice(at + 1))];
  // In a list of years and what happened, one word may follow the year.
  const isEntry = block.tagName !== 'p' && before === '' && count(after) > 0;
  const others = count(before) + count(after);
  if (others < 3 && !(isEntry && line.filter((piece) => piece.named).length === 1)) return;
  if (labelKind(words) && count(after) === 0 && /(?:^|[.!?…»”"])$/u.test(before)) return;
  const waiting = [named];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    running.add(next);
    waiting.push(...childElements(next));
  }
}

function ownWords(line: readonly Piece[]): string {
  return foldSpace(line.map(({ words, named }) => (named ? ' ' : words)).join(''));
}

function count(words: string): number {
  return words.match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0;
}

interface About {
  readonly tree: Tree;
  readonly whole: number;
  readonly title: Element | undefined;
}

interface Piece {
  readonly words: string;
  /** The element, where its name tells that it is no part of the article; and what it is then. */
  readonly named?: Element;
  readonly as?: ReturnType<typeof leftOutKind>;
}
