/** Notes that stand beside the text, in an element of their own. */
import type { Element } from 'hast';
import { leftOutKind } from './left-out-kind.ts';
import { entryOf, fragmentOf, isNumeral, targetsAmong } from './page-notes.ts';
import { ancestors, commonAncestor, isOneOf, type Tree } from './tree.ts';

/**
 * In: the main elements; their tree. Out: the smallest element that holds the notes to which numerals in them lead and that stand
 * outside them; the notes one by one where that element would hold the text as well; none where no numeral leads out.
 */
export function notesBeside(elements: readonly Element[], tree: Tree): Element[] {
  const isInside = (element: Element): boolean =>
    ancestors(element, tree).some((around) => elements.includes(around));
  const targets = targetsAmong(tree.elements);
  const entries = new Set<Element>();
  for (const link of tree.elements) {
    if (link.tagName !== 'a' || !isNumeral(tree.words(link)) || !isInside(link)) continue;
    const target = targets.get(fragmentOf(link));
    const entry = target && !isInside(target) ? entryOf(target, { tree, elements }) : undefined;
    if (!entry || tree.words(entry) === '' || isInside(entry) || isOther(entry, tree)) continue;
    if (tree.elements.indexOf(entry) > tree.elements.indexOf(link)) entries.add(entry);
  }
  const holder = commonAncestor([...entries], tree);
  if (!holder) return [];
  const list = isOneOf(holder, 'li', 'dd') ? (tree.parent(holder) ?? holder) : holder;
  const holdsText = elements.some((main) => ancestors(main, tree).includes(list));
  return holdsText ? [...entries] : [list];
}

/** Numerals also lead to comments and to the pages of a list. */
function isOther(entry: Element, tree: Tree): boolean {
  return ancestors(entry, tree).some((around) => {
    const kind = leftOutKind(around, { tree, whole: Number.MAX_SAFE_INTEGER });
    return kind === 'comment form' || kind === 'navigation' || kind === 'related';
  });
}
