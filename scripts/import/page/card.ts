/** A link around blocks that only leads to another page: a card. */
import type { Element, ElementContent } from 'hast';
import { isInLine } from '../../../src/capture/html-words.ts';
import { ancestors, attribute, childElements, holdsBlocks, isOneOf, type Tree } from './tree.ts';

/**
 * Authors, too, link a heading, a quotation, a paragraph or an item; so a card is only what can hardly be a text.
 *
 * In: an element; the tree. Out: whether it is a link to another page around blocks, 400 characters at most, with no picture, heading
 * or quotation in it and more than paragraphs, that is no part of an item, a cell or a quotation and has no words beside it.
 */
export function isCard(element: Element, tree: Tree): boolean {
  const address = attribute(element, 'href');
  return (
    element.tagName === 'a' &&
    address !== '' &&
    !address.startsWith('#') &&
    tree.words(element).length <= 400 &&
    holdsBlocks(element) &&
    !holdsAny(element, ofTexts) &&
    !isOfParagraphs(element) &&
    !ancestors(element, tree).some((around) => isOneOf(around, 'li', 'dd', 'dt', 'td', 'th', 'blockquote')) &&
    !hasWordsBeside(element, tree)
  );
}

const ofTexts = ['figure', 'blockquote', 'q', 'h2', 'h3', 'h4'] as const;

function holdsAny(element: Element, names: readonly string[]): boolean {
  return childElements(element).some((child) => names.includes(child.tagName) || holdsAny(child, names));
}

function isOfParagraphs(element: Element): boolean {
  return childElements(element).every(({ tagName }) => tagName === 'p');
}

/** Words in the same block: those before or behind the link, as far out as elements in a line stand around it. */
function hasWordsBeside(element: Element, tree: Tree): boolean {
  const [, ...around] = ancestors(element, tree);
  const block = around.findIndex((one) => !isInLine(one));
  const inner = [element, ...around];
  return around
    .slice(0, block < 0 ? around.length : block + 1)
    .some((one, index) => one.children.some((node) => node !== inner[index] && isWordsInLine(node, tree)));
}

function isWordsInLine(node: ElementContent, tree: Tree): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type === 'element' && isInLine(node) && !holdsBlocks(node) && tree.words(node) !== '';
}
