/** Endnotes and their markers: each must have the other, once. */
import type { FootnoteDefinition, FootnoteReference, Parents } from 'mdast';
import type { TextFault, TextFaultDetail } from '../text-fault.ts';
import { holdsAnything } from './empty-blocks.ts';

/**
 * Endnotes without marker, without words, or doubled. A marker without endnote is only text to the parser:
 * see text-node-faults.ts.
 *
 * In: the endnotes in order; the markers by identifier; how many lines of the file stand before the Markdown.
 */
export function endnoteFaults({ definitions, references, lineOffset }: Endnotes): TextFault[] {
  const first = new Map<string, number>();
  return definitions.flatMap((node) => {
    const label = node.label ?? node.identifier;
    const line = (node.position?.start.line ?? 1) + lineOffset;
    const column = node.position?.start.column ?? 1;
    const firstLine = first.get(node.identifier);
    if (firstLine !== undefined)
      return [{ kind: 'duplicate-endnote', label, firstLine, line, column } as const];
    first.set(node.identifier, line);
    const faults: TextFault[] = [];
    if (!references.get(node.identifier)?.length)
      faults.push({ kind: 'endnote-without-marker', label, line, column });
    if (!holdsAnything(node)) faults.push({ kind: 'empty-endnote', label, line, column });
    return faults;
  });
}

/** An endnote stands by itself, not inside a quotation, a list or another endnote. In: it, and the nodes around it. */
export function nestedEndnoteFaults(
  { label, identifier }: FootnoteDefinition,
  parents: readonly Parents[],
): TextFaultDetail[] {
  const inside = parents.at(-1);
  if (!inside || inside.type === 'root') return [];
  const names: Partial<Record<Parents['type'], string>> = {
    blockquote: 'quotation',
    footnoteDefinition: 'endnote',
  };
  return [{ kind: 'nested-endnote', label: label ?? identifier, inside: names[inside.type] ?? 'list' }];
}

interface Endnotes {
  readonly definitions: readonly FootnoteDefinition[];
  readonly references: ReadonlyMap<string, readonly FootnoteReference[]>;
  readonly lineOffset: number;
}
