/** A page's tree, with what a tree of its own does not tell: parents, and how much stands where. */
import type { Element, ElementContent, Root } from 'hast';
import { elementWords, isInLine, isWordless } from '../../../src/capture/html-words.ts';
import { foldSpace } from '../blocks/block.ts';

/** In: a page. Out: its elements in order, each one's parent, and the words in each. */
export function openTree(root: Root): Tree {
  const parents = new Map<Element, Element>();
  const elements: Element[] = [];
  const waiting: { element: Element; parent: Element | undefined }[] = childElements(root)
    .toReversed()
    .map((element) => ({ element, parent: undefined }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element, parent } = next;
    elements.push(element);
    if (parent) parents.set(element, parent);
    for (const child of childElements(element).toReversed())
      waiting.push({ element: child, parent: element });
  }
  const words = new Map<Element, string>();
  return {
    root,
    elements,
    parent: (element) => parents.get(element),
    words(element) {
      const known = words.get(element) ?? foldSpace(isWordless(element) ? '' : elementWords(element));
      words.set(element, known);
      return known;
    },
  };
}

/** In: an element or a page. Out: its children that are elements. */
export function childElements(node: Element | Root): Element[] {
  return (node.children as ElementContent[]).filter((child) => child.type === 'element');
}

/** In: an element; the names asked for. Out: whether it has one of them. */
export function isOneOf({ tagName }: Element, ...names: string[]): boolean {
  return names.includes(tagName);
}

/** In: an element; the name of an attribute as HTML writes it. Out: its value; empty when it has none. */
export function attribute({ properties }: Element, name: string): string {
  const key = known[name] ?? name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const value = properties[key];
  if (Array.isArray(value)) return value.join(' ');
  return value === true
    ? name
    : value === undefined || value === null || value === false
      ? ''
      : String(value);
}

const known: Readonly<Record<string, string>> = {
  class: 'className',
  for: 'htmlFor',
  datetime: 'dateTime',
  'aria-labelledby': 'ariaLabelledBy',
};

/** Whether something in an element parts words: then it is read as blocks. In: an element. Out: whether. */
export function holdsBlocks(element: Element): boolean {
  return childElements(element).some(
    (child) => child.tagName !== 'br' && !isWordless(child) && (!isInLine(child) || holdsBlocks(child)),
  );
}

/** In: elements of one tree, one at least. Out: the smallest element that holds them all, one of them where that is so. */
export function commonAncestor(elements: readonly Element[], tree: Tree): Element | undefined {
  const [first, ...others] = elements;
  if (!first) return undefined;
  let chain = ancestors(first, tree);
  for (const other of others) {
    const around = new Set(ancestors(other, tree));
    chain = chain.filter((one) => around.has(one));
  }
  return chain[0];
}

/** In: an element. Out: it and the elements around it, from the inside. */
export function ancestors(element: Element, tree: Tree): Element[] {
  const chain: Element[] = [];
  for (let next: Element | undefined = element; next; next = tree.parent(next)) chain.push(next);
  return chain;
}

export interface Tree {
  readonly root: Root;
  /** In the order of the page. */
  readonly elements: readonly Element[];
  readonly parent: (element: Element) => Element | undefined;
  /** White space folded, trimmed. */
  readonly words: (element: Element) => string;
}
