/** Parts of a text that print nothing. */
import type { Nodes } from 'mdast';
import { canBeSeen } from '../../records/unseen-characters.ts';
import type { EmptyBlock, TextFaultDetail } from '../text-fault.ts';

/**
 * In: a node, and the node around it. Out: a fault when it is a heading, paragraph, list item or quotation in which nothing
 * stands, neither words nor a mark or a marker; of such parts inside one another the innermost has it. Endnotes have a
 * fault of their own. What is lost in the copy is said with `:missing[text]`.
 */
export function emptyBlockFaults(node: Nodes, around: Nodes | undefined): TextFaultDetail[] {
  const block = names[node.type];
  if (block === undefined || around?.type === 'footnoteDefinition' || holdsAnything(node)) return [];
  const isInnermost = 'children' in node && node.children.every(({ type }) => names[type] === undefined);
  return isInnermost ? [{ kind: 'empty-block', block }] : [];
}

/** Whether anything can be seen of a node: words, or what is neither text nor its emphasis. */
export function holdsAnything(node: Nodes): boolean {
  if (node.type === 'text') return canBeSeen(node.value);
  if (node.type === 'break') return false;
  if (!transparent.has(node.type) || !('children' in node)) return true;
  return node.children.some((child) => holdsAnything(child));
}

const names: Partial<Record<Nodes['type'], EmptyBlock>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  listItem: 'list item',
  blockquote: 'quotation',
};

/** Of these only what is inside them is printed. */
const transparent: ReadonlySet<Nodes['type']> = new Set([
  'heading',
  'paragraph',
  'listItem',
  'blockquote',
  'footnoteDefinition',
  'tableRow',
  'tableCell',
  'emphasis',
  'strong',
]);
