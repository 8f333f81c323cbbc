/** Faults that the parser takes for text. */
import type { Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { refusedCharacters } from './refused-characters.ts';
import { pointAt, sourceOffset } from './source-point.ts';
import type { TextFault, TextFaultDetail } from './text-fault.ts';

/**
 * What is wrong in a text node: a marker whose endnote does not exist, the beginning of a comment, and refused characters
 * written as references (`&#x202e;`). Characters written as such are found before parsing.
 *
 * In: the node; the Markdown it came from; how many lines of the file stand before that. Out: faults with their place.
 */
export function textFaults(
  node: Text,
  { markdown, lineOffset }: { markdown: string; lineOffset: number },
): TextFault[] {
  const { value } = node;
  const faults: TextFault[] = [];
  const report = (fault: TextFaultDetail, { index, written }: { index: number; written: RegExp }) => {
    const offset = sourceOffset(node, { markdown, index });
    // Escaped, it is only text.
    if (!written.test(markdown[offset] ?? '')) return;
    faults.push({ ...fault, ...pointAt(markdown, { offset, lineOffset, from: node.position?.start }) });
  };
  if (value.includes('[^')) {
    for (const { 0: marker, index } of value.matchAll(/\[\^[^\]\s[]+\]/g)) {
      report({ kind: 'marker-without-endnote', label: marker.slice(2, -1) }, { index, written: /\[/ });
    }
  }
  for (let index = value.indexOf('<!--'); index !== -1; index = value.indexOf('<!--', index + 4)) {
    report({ kind: 'unclosed-comment' }, { index, written: /</ });
  }
  for (const { index, fault } of refusedCharacters(value)) report(fault, { index, written: /&/ });
  return faults;
}

/** Refused characters in what an editorial mark says, where they were written as references. */
export function attributeCharacterFaults(node: TextDirective): TextFaultDetail[] {
  return Object.values(node.attributes ?? {}).flatMap((value) =>
    refusedCharacters(value ?? '').map(({ fault }) => fault),
  );
}
