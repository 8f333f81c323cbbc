import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { CaptureFault } from './capture-fault.ts';

/**
 * The elements that hold an article.
 *
 * In: the page; a CSS selector (https://www.w3.org/TR/selectors-4/, as hast-util-select reads it). Out: the elements in the
 * order of the page; one inside another counts once.
 * @throws CaptureFault when the selector cannot be read or chooses nothing.
 */
export function mainElements(tree: Root, main: string): Element[] {
  let chosen: Element[];
  try {
    chosen = selectAll(main, tree);
  } catch {
    throw new CaptureFault(`"${main}" is no CSS selector that can be read.`);
  }
  if (chosen.length === 0) throw new CaptureFault(`The page has no element that "${main}" chooses.`);
  const inside = new Set<Element>();
  for (const element of chosen) if (!inside.has(element)) addDescendants(element, inside);
  return chosen.filter((element) => !inside.has(element));
}

function addDescendants(element: Element, into: Set<Element>): void {
  const waiting: Element[] = [element];
  for (let next = waiting.pop(); next; next = waiting.pop())
    for (const child of next.children)
      if (child.type === 'element') {
        into.add(child);
        waiting.push(child);
      }
}
