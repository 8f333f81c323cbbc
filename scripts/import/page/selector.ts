/** An element of a page, named so that it is found again. */
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { attribute, childElements, type Tree } from './tree.ts';

/**
 * In: an element of a page. Out: the shortest of some CSS selectors that choose it and nothing else: by its id, by its name, by
 * one of its classes, or by its place below an element that can be named so.
 */
export function selectorOf(element: Element, tree: Tree): string {
  const short = namesOf(element).find((selector) => choosesOnly(selector, { element, tree }));
  if (short !== undefined) return short;
  const parent = tree.parent(element);
  if (!parent) return element.tagName;
  const children = childElements(parent);
  // Other names, such as Word’s w:sdt, cannot be read back from a selector.
  if (!/^[a-z][a-z0-9-]*$/.test(element.tagName))
    return `${selectorOf(parent, tree)} > *:nth-child(${children.indexOf(element) + 1})`;
  const alike = children.filter(({ tagName }) => tagName === element.tagName);
  const place = alike.length > 1 ? `:nth-of-type(${alike.indexOf(element) + 1})` : '';
  return `${selectorOf(parent, tree)} > ${element.tagName}${place}`;
}

function namesOf(element: Element): string[] {
  const { tagName } = element;
  const id = attribute(element, 'id');
  const classes = attribute(element, 'class').split(' ').filter(isPlain);
  return [
    ...(/^(?:html|body|main|article|h1|title)$/.test(tagName) ? [tagName] : []),
    ...(isPlain(id) ? [`#${id}`] : []),
    ...(attribute(element, 'itemprop') === '' ? [] : [`[itemprop="${attribute(element, 'itemprop')}"]`]),
    ...classes.map((name) => `${tagName}.${name}`),
  ];
}

/** Letters, digits and hyphens need no escapes; a name with many digits was made by a program and tells nothing. */
function isPlain(name: string): boolean {
  return /^[a-z][\w-]{1,60}$/i.test(name) && !/\d{4}/.test(name);
}

function choosesOnly(selector: string, { element, tree }: { element: Element; tree: Tree }): boolean {
  try {
    const chosen = selectAll(selector, tree.root);
    return chosen.length === 1 && chosen[0] === element;
  } catch {
    return false;
  }
}
