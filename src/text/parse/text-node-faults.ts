/** Faults that the parser takes for text. */
import type { Text } from 'mdast';
import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import type { TextFault, TextFaultDetail } from '../text-fault.ts';
import { refusedCharacters } from './refused-characters.ts';
import { pointAt, sourceOffsets } from './source-point.ts';

/**
 * What is wrong in a text node: a marker whose endnote does not exist, an endnote that is not finished, what belongs to no mark, the beginning of a comment, and refused characters
 * written as references (`&#x202e;`); the sign of a lost letter, once. Characters written as such are found before parsing.
 *
 * In: the node; the Markdown it came from; whether an editorial mark speaks of it; how many lines of the file stand before that. Out: faults with their place.
 */
export function textFaults(
  node: Text,
  { markdown, lineOffset, isMarked = false }: { markdown: string; lineOffset: number; isMarked?: boolean },
): TextFault[] {
  const { value } = node;
  const found: { index: number; fault: TextFaultDetail; written: string }[] = [];
  for (const { 1: label = '', index } of value.matchAll(/\[\^([^\]\s[]+)\]/g))
    found.push({ index, fault: { kind: 'marker-without-endnote', label }, written: '[' });
  // An endnote that lacks its colon, or has a space too many, is a paragraph to the parser.
  const [, unfinished] = /^\[\^ *([^\]\s[]+) *\]:? /.exec(value) ?? [];
  if (unfinished !== undefined && beginsLine(node, markdown))
    found.push({ index: 0, fault: { kind: 'unfinished-endnote', label: unfinished }, written: '[' });
  for (const { 0: source, index } of value.matchAll(/\{(?:reading|note)=[^\n]{0,60}/g))
    found.push({ index, fault: { kind: 'open-mark', source }, written: '{' });
  for (const { index } of value.matchAll(/<!--/g))
    found.push({ index, fault: { kind: 'unclosed-comment' }, written: '<' });
  for (const { index, fault } of refusedCharacters(value)) found.push({ index, fault, written: '&' });

  const lost = isMarked ? -1 : value.indexOf('\ufffd');
  if (lost !== -1) found.push({ index: lost, fault: { kind: 'lost-letter' }, written: '\ufffd' });

  const offsetOf = sourceOffsets(node, markdown);
  let from = node.position?.start;
  return found
    .sort((a, b) => a.index - b.index)
    .flatMap(({ index, fault, written }) => {
      const offset = offsetOf(index);
      // Escaped, it is only text.
      if (markdown[offset] !== written) return [];
      const { line, column } = pointAt(markdown, { offset, lineOffset: 0, from });
      from = { line, column, offset };
      return [{ ...fault, line: line + lineOffset, column }];
    });
}

function beginsLine({ position }: Text, markdown: string): boolean {
  const offset = position?.start.offset ?? 0;
  return offset === 0 || markdown[offset - 1] === '\n';
}

/**
 * In: all faults of a text. Out: those that stay when an endnote that is not finished is told once, and not of each of its markers.
 */
export function withoutMarkersOfUnfinished(faults: readonly TextFault[]): TextFault[] {
  const labels = new Set(faults.flatMap((one) => (one.kind === 'unfinished-endnote' ? [one.label] : [])));
  return faults.filter((one) => one.kind !== 'marker-without-endnote' || !labels.has(one.label));
}

/** Refused characters in what an editorial mark says, where they were written as references. */
export function attributeCharacterFaults(node: TextDirective | LeafDirective): TextFaultDetail[] {
  return Object.values(node.attributes ?? {}).flatMap((value) =>
    refusedCharacters(value ?? '').map(({ fault }) => fault),
  );
}
