/** Endnotes and their markers: each must have the other, once. */
import type { FootnoteDefinition, FootnoteReference, Nodes, Parents } from 'mdast';
import type { TextFault, TextFaultDetail } from '../text-fault.ts';
import { holdsAnything } from './empty-blocks.ts';

/**
 * Endnotes without a marker that leads to them from the text, without words, or doubled. A marker without endnote is only text to the parser:
 * see text-node-faults.ts.
 *
 * In: the endnotes in order; the markers by identifier; how many lines of the file stand before the Markdown.
 */
export function endnoteFaults({ definitions, references, lineOffset }: Endnotes): TextFault[] {
  const first = new Map<string, number>();
  const reached = reachedFromText(definitions, references);
  return definitions.flatMap((node) => {
    const label = node.label ?? node.identifier;
    const line = (node.position?.start.line ?? 1) + lineOffset;
    const column = node.position?.start.column ?? 1;
    const firstLine = first.get(node.identifier);
    if (firstLine !== undefined)
      return [{ kind: 'duplicate-endnote', label, firstLine, line, column } as const];
    first.set(node.identifier, line);
    const faults: TextFault[] = [];
    if (!reached.has(node.identifier)) faults.push({ kind: 'endnote-without-marker', label, line, column });
    if (!holdsAnything(node)) faults.push({ kind: 'empty-endnote', label, line, column });
    return faults;
  });
}

/** The endnotes that a reader of the text comes to: by a marker in it, or by one in an endnote that is reached so. */
function reachedFromText(
  definitions: Endnotes['definitions'],
  references: Endnotes['references'],
): Set<string> {
  const inNote = new Map<FootnoteReference, string>();
  for (const node of definitions) for (const marker of markersIn(node)) inNote.set(marker, node.identifier);
  const open: string[] = [];
  const namedBy = new Map<string, string[]>();
  for (const [identifier, markers] of references) {
    for (const marker of markers) {
      const note = inNote.get(marker);
      if (note === undefined) open.push(identifier);
      else namedBy.set(note, [...(namedBy.get(note) ?? []), identifier]);
    }
  }
  const reached = new Set<string>();
  for (const identifier of open) {
    if (reached.has(identifier)) continue;
    reached.add(identifier);
    open.push(...(namedBy.get(identifier) ?? []));
  }
  return reached;
}

function markersIn(node: Nodes): FootnoteReference[] {
  if (node.type === 'footnoteReference') return [node];
  return 'children' in node ? node.children.flatMap(markersIn) : [];
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
