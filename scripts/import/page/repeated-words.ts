/** Words that a page prints twice: once in the text, once beside it in larger letters. */
import type { Element } from 'hast';
import { isOneOf, type Tree } from './tree.ts';

/** Shorter ones stand twice by chance. Characters. */
const shortest = 25;

/** In: the main elements and their tree. Out: the words of its paragraphs, to look in. */
export function paragraphWords(elements: readonly Element[], tree: Tree): Repeated {
  const inside = new Set<Element>();
  const waiting = [...elements];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    inside.add(next);
    waiting.push(...next.children.filter((child) => child.type === 'element'));
  }
  return tree.elements
    .filter((element) => inside.has(element) && isOneOf(element, 'p', 'li'))
    .map((element) => letters(tree.words(element)));
}

/** In: the words of a quotation or an aside; those of the paragraphs. Out: whether a longer paragraph has them too. */
export function hasRepeatedWords(words: string, repeated: Repeated): boolean {
  const sought = letters(words);
  return (
    sought.length >= shortest &&
    repeated.some((paragraph) => paragraph.length > sought.length && paragraph.includes(sought))
  );
}

/** Quotation marks and the end of a sentence may differ. */
function letters(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export type Repeated = readonly string[];
