/** HTML as a tree. */
import type { Element, ElementContent, Properties } from 'hast';

/** In: a name, properties, children. Out: the element. */
export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** In: words. Out: the same as a node. */
export function text(value: string): ElementContent {
  return { type: 'text', value };
}
