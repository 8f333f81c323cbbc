/** What of a page a reader’s view would show. */
import { Readability } from '@mozilla/readability';
import type { Element } from 'hast';
import { parseHTML } from 'linkedom';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Tree } from './tree.ts';

const writer = unified().use(rehypeStringify).freeze();

/** The attribute by which an element is known again in what comes back. */
const mark = 'data-place';

/**
 * The guess of Firefox’s reader view (https://github.com/mozilla/readability). It may leave out what belongs to the article,
 * so it says only where the article stands, never what it is.
 *
 * In: a page. Out: the elements with words of their own that it keeps; none when it cannot tell. And what it reads of the head.
 */
export function readablePart(tree: Tree): { kept: Element[]; title: string | undefined } {
  for (const [index, element] of tree.elements.entries()) element.properties[mark] = String(index);
  try {
    const { document } = parseHTML(writer.stringify(tree.root));
    const read = new Readability(document, { charThreshold: 100, keepClasses: true }).parse();
    const places = [...(read?.content ?? '').matchAll(new RegExp(`${mark}="(\\d+)"`, 'g'))];
    const kept = places.flatMap(([, place]) => {
      const element = tree.elements[Number(place)];
      return element && hasOwnWords(element) ? [element] : [];
    });
    return { kept, title: read?.title ?? undefined };
  } catch {
    return { kept: [], title: undefined };
  } finally {
    for (const element of tree.elements) Reflect.deleteProperty(element.properties, mark);
  }
}

function hasOwnWords(element: Element): boolean {
  return element.children.some((child) => child.type === 'text' && child.value.trim() !== '');
}
