import type { Element, Root } from 'xast';

/** In: an XML document. Out: its one element. */
export function rootOf(tree: Root): Element {
  return (
    tree.children.find((child) => child.type === 'element') ?? {
      type: 'element',
      name: '',
      attributes: {},
      children: [],
    }
  );
}

/** In: an element. Out: it and all elements inside it, in the order of the file. */
export function descendants(element: Element): Element[] {
  const all: Element[] = [];
  const waiting = [element];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    all.push(next);
    waiting.push(...next.children.filter((child) => child.type === 'element').toReversed());
  }
  return all;
}
