/** Which elements of a page are left out of the text. */
import type { Element } from 'hast';
import { withoutRefusedCharacters } from '../../../src/text/parse/refused-characters.ts';
import type { OutBlock } from '../blocks/block.ts';
import { leftOutKind } from './left-out-kind.ts';
import { hasRepeatedWords } from './repeated-words.ts';
import { isOneOf, type Tree } from './tree.ts';
import type { Walk } from './walk.ts';

/**
 * In: an element; the walk. Out: its words as a part left out: the title, a link that leads back from a note, what its names tell
 * to be no part of the article, a quotation that repeats the text; undefined for all others.
 */
export function outOf(
  element: Element,
  { tree, whole, title, notes, repeated, running }: Walk,
): OutBlock | undefined {
  const words = withoutRefusedCharacters(tree.words(element));
  if (words === '') return undefined;
  if (element === title) return { kind: 'out', text: words, as: 'title' };
  if (holdsAny(element, [title, ...notes.entries.keys()], tree)) return undefined;
  if (notes.back.has(element)) return { kind: 'out', text: words, as: 'navigation' };
  if (running.has(element)) return undefined;
  const as = leftOutKind(element, { tree, whole });
  if (as) return { kind: 'out', text: words, as };
  const isAside = isOneOf(element, 'aside', 'blockquote', 'q');
  return isAside && hasRepeatedWords(words, repeated)
    ? { kind: 'out', text: words, as: 'pull quote' }
    : undefined;
}

function holdsAny(element: Element, others: readonly (Element | undefined)[], tree: Tree): boolean {
  return others.some((other) => {
    for (let next = other; next; next = tree.parent(next))
      if (next === element && other !== element) return true;
    return false;
  });
}
