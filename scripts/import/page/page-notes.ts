/** The notes of a page: links that lead from a numeral to its words, and back. */
import type { Element } from 'hast';
import { unescaped } from '../../../src/records/forms/unescaped.ts';
import { ancestors, attribute, childElements, holdsBlocks, isOneOf, type Tree } from './tree.ts';

/** A numeral as notes have it, with what is printed around it. */
const numeral = /^(?<open>[[(]?)(?<label>\d{1,3}|[ivxlc]{1,7}|[a-z]|\*{1,4}|[†‡§]{1,3})(?<close>[\])]?)\.?$/i;

/**
 * In: the main elements and their tree. Out: the markers, each by the element that is printed; the elements that are notes; and
 * the links that only lead back. None where a note has no marker before it.
 */
export function pageNotes(elements: readonly Element[], tree: Tree): PageNotes {
  const inside = tree.elements.filter((element) =>
    elements.some((main) => ancestors(element, tree).includes(main)),
  );
  const targets = targetsAmong(inside);
  const place = new Map(inside.map((element, index) => [element, index]));
  const markers = new Map<Element, { label: string; printed: string }>();
  const entries = new Map<Element, NoteEntry>();
  const back = new Set<Element>();
  const labels = new Map<Element, string>();
  for (const link of inside) {
    if (link.tagName !== 'a') continue;
    const printed = tree.words(link);
    const found = numeral.exec(printed);
    const target = targets.get(fragmentOf(link));
    if (!found?.groups || !target) continue;
    const entry = entryOf(target, { tree, elements });
    if (!entry || (place.get(entry) ?? 0) < (place.get(link) ?? 0) || ancestors(link, tree).includes(entry))
      continue;
    // Inside a note a numeral leads back, or to another note of it.
    if (ancestors(link, tree).some((around) => entries.has(around))) continue;
    const marker = markerElement(link, tree);
    const label = labels.get(entry) ?? labelOf(found.groups['label'] ?? '', [...labels.values()]);
    labels.set(entry, label);
    markers.set(marker, { label, printed: tree.words(marker) });
    entries.set(entry, {
      label,
      isNumbered: beginsWith(entry, { label: found.groups['label'] ?? '', tree }),
    });
  }
  asSigns(markers, entries);
  for (const link of inside) {
    const entry = ancestors(link, tree).find((around) => entries.has(around));
    if (
      link.tagName === 'a' &&
      entry &&
      /^(?:[↩↑⤴^⏎]\ufe0e?|back|назад|вернуться|jump up)$/iu.test(tree.words(link))
    )
      back.add(link);
  }
  return { markers, entries, back };
}

/** In: elements in the order of the page. Out: by id or name, the first that has it. */
export function targetsAmong(elements: readonly Element[]): Map<string, Element> {
  const targets = new Map<string, Element>();
  for (const element of elements)
    for (const id of [attribute(element, 'id'), attribute(element, 'name')])
      if (id !== '' && !targets.has(id)) targets.set(id, element);
  return targets;
}

/** In: the words of a link. Out: whether they are a numeral as notes have it. */
export function isNumeral(words: string): boolean {
  return numeral.test(words);
}

/** In: a link. Out: the id that it leads to; empty where it leads to none. */
export function fragmentOf(link: Element): string {
  const href = attribute(link, 'href');
  const at = href.indexOf('#');
  if (at < 0) return '';
  const anchor = href.slice(at + 1);
  return unescaped(anchor) ?? anchor;
}

/** The `sup` or brackets around the link are part of what is printed. */
function markerElement(link: Element, tree: Tree): Element {
  const parent = tree.parent(link);
  const isAlone = parent && isOneOf(parent, 'sup', 'span') && numeral.test(tree.words(parent));
  return isAlone ? markerElement(parent, tree) : link;
}

/**
 * In: the target of a marker; the tree and the main elements. Out: the block that the note stands in, what is around its target and
 * no more than it; undefined where there is none, or where a whole text would be it.
 */
export function entryOf(
  target: Element,
  { tree, elements }: { tree: Tree; elements: readonly Element[] },
): Element | undefined {
  const around = ancestors(target, tree);
  const block = around.find(
    (element) =>
      isOneOf(element, 'li', 'p', 'dd', 'aside') ||
      (element.tagName === 'div' &&
        /note|fn|ftn|edn/i.test(`${attribute(element, 'id')} ${attribute(element, 'class')}`)),
  );
  if (!block || (elements.includes(block) && elements.length === 1)) return undefined;
  // Word writes a paragraph in a div, Substack a number and its words side by side.
  const parent = tree.parent(block);
  const isWrapped =
    parent &&
    !isOneOf(parent, 'ol', 'ul', 'body') &&
    parent.tagName === 'div' &&
    /^(?:ftn|edn|fn|footnote|endnote)-?\d*$/i.test(attribute(parent, 'id') || attribute(parent, 'class'));
  return isWrapped && !elements.includes(parent) ? parent : block;
}

/** What tells the notes of a second list from those of the first. */
const otherLists = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm'];

/** Notes with asterisks are counted by their length. */
function labelOf(printed: string, taken: readonly string[]): string {
  const plain = printed.startsWith('*') ? String(printed.length) : printed;
  if (!taken.includes(plain)) return plain;
  // Another list that begins anew.
  const list = otherLists.find((letter) => !taken.includes(`${letter}-${plain}`));
  return `${list ?? 'n'}-${plain}`;
}

/** Beside numbers, asterisks are the labels themselves. */
function asSigns(
  markers: Map<Element, { label: string; printed: string }>,
  entries: Map<Element, NoteEntry>,
): void {
  const starred = new Map(
    [...markers.values()].flatMap(({ label, printed }) => {
      const signs = /\*{1,4}/.exec(printed)?.[0];
      return signs === undefined ? [] : [[label, signs] as const];
    }),
  );
  const labels = new Set([...entries.values()].map(({ label }) => label));
  if (starred.size === 0 || starred.size === labels.size) return;
  for (const held of [markers, entries] as Map<Element, { label: string }>[])
    for (const [element, one] of held)
      held.set(element, { ...one, label: starred.get(one.label) ?? one.label });
}

function beginsWith(entry: Element, { label, tree }: { label: string; tree: Tree }): boolean {
  const words = tree.words(entry).replace(/^\^\s*/, '');
  return (
    new RegExp(`^[[(]?${label.replace(/[*]/g, '\\*')}(?![\\p{L}\\p{N}])`, 'iu').test(words) &&
    (!holdsBlocks(entry) || childElements(entry).length > 0)
  );
}

export interface NoteEntry {
  readonly label: string;
  /** The numeral is printed before its words. */
  readonly isNumbered: boolean;
}

export interface PageNotes {
  readonly markers: ReadonlyMap<Element, { label: string; printed: string }>;
  readonly entries: ReadonlyMap<Element, NoteEntry>;
  /** Links that lead from a note back to its marker and print no more than an arrow. */
  readonly back: ReadonlySet<Element>;
}
