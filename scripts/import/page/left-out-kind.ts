/** What of a page’s main element is no part of the article: told by names of elements, roles and classes. */
import type { Element } from 'hast';
import { isInLine } from '../../../src/capture/html-words.ts';
import type { LeftOutKind } from '../blocks/block.ts';
import { readHeaderLine } from '../header-line.ts';
import { isCard } from './card.ts';
import { namedKind } from './left-out-names.ts';
import { ancestors, attribute, holdsBlocks, isOneOf, type Tree } from './tree.ts';

/** A longer block is no line of the head. Characters. */
const longestLine = 160;

/** A block that is no longer may be a site’s, wherever it stands. Characters. */
const shortLine = 40;

/**
 * What an element is when it is no part of the article.
 *
 * In: an element inside the main one; the tree; how many characters the main element has: what holds more than a third of
 * them is never taken for a thing beside the article. Out: the kind, or undefined.
 */
export function leftOutKind(
  element: Element,
  { tree, whole }: { tree: Tree; whole: number },
): LeftOutKind | undefined {
  const words = tree.words(element);
  if (words === '' || words.length * 3 > whole) return undefined;
  const kind = namedKind(element, words) ?? (isCard(element, tree) ? 'related' : undefined);
  // “Credits” of a text are its byline.
  if (kind === 'picture credit' && !isInPicture(element, tree)) return undefined;
  // What is long and bears the author’s name tells of the author, before the text or behind it; amid it, it is what the author says.
  if (kind === 'byline' && words.length > longestLine)
    return isAtAnEnd(element, { tree, whole }) && !isOneOfSeveral(element, tree) ? 'author note' : undefined;
  if (kind === 'byline' || kind === 'date line') {
    const line = readHeaderLine(words, { afterTitle: true });
    return words.length > longestLine ? undefined : line?.as === 'date line' ? 'date line' : kind;
  }
  if (kind === 'picture credit' || kind === 'tags') return words.length <= 400 ? kind : undefined;
  return kind;
}

function isInPicture(element: Element, tree: Tree): boolean {
  return ancestors(element, tree).some(
    (around) =>
      around.tagName === 'figure' || /caption|photo|image|picture|media/i.test(attribute(around, 'class')),
  );
}

/** Whether no more than a standfirst stands before an element in the text around it, or nothing longer than a line behind it. */
function isAtAnEnd(element: Element, { tree, whole }: { tree: Tree; whole: number }): boolean {
  const around = ancestors(element, tree);
  const main = around.find((one) => tree.words(one).length >= whole);
  const at = tree.elements.indexOf(element);
  const isText = (one: Element): boolean => {
    const chain = ancestors(one, tree);
    return (
      !isInLine(one) &&
      !holdsBlocks(one) &&
      !isOneOf(one, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') &&
      !chain.includes(element) &&
      (!main || chain.includes(main)) &&
      !chain.some((each) => !around.includes(each) && namedKind(each, tree.words(each)) !== undefined)
    );
  };
  const lengthOf = (elements: readonly Element[]): number =>
    elements
      .filter((one) => tree.words(one).length > shortLine && isText(one))
      .reduce((sum, one) => sum + tree.words(one).length, 0);
  return lengthOf(tree.elements.slice(0, at)) <= longestLine || lengthOf(tree.elements.slice(at + 1)) === 0;
}

/** Several long blocks of one name are what the author says: the answers of an interview. */
function isOneOfSeveral(element: Element, tree: Tree): boolean {
  const names = attribute(element, 'class');
  return (
    names !== '' &&
    tree.elements.some(
      (one) => one !== element && attribute(one, 'class') === names && tree.words(one).length > longestLine,
    )
  );
}
