/** Where an article was first published, as far as the capture tells. Pure. */
import { addressFault } from '../../../../src/records/web-address.ts';
import { textAt, type DraftText } from '../read-draft.ts';
import type { Proposal } from './proposal.ts';

/**
 * In: a draft; the address that the archivist gave. Out: the address of first publication and where it was read: given, with the capture, or in a line that
 * says "Source:" or is nothing but an address. Nothing where none is told: one in the midst of a text may be another page's.
 */
export function firstPublished(draft: DraftText, given: string | undefined): Proposal<string> | undefined {
  const told = textAt(draft.front, ['capture', 'address']);
  const found = given ?? told ?? addressLine(draft);
  if (found === undefined || addressFault(found) !== undefined) return undefined;
  const readIn =
    given !== undefined
      ? 'given with --address'
      : told !== undefined
        ? 'the capture says where it was saved'
        : `the line “${found}”`;
  return { field: 'firstPublished', value: found, readIn, isSure: given !== undefined };
}

function addressLine({ passages, front }: DraftText): string | undefined {
  const leftOut: unknown = (front['capture'] as { leftOut?: unknown } | undefined)?.leftOut;
  const lines = Array.isArray(leftOut)
    ? leftOut.flatMap((part: unknown) => textAt(part, ['text']) ?? [])
    : [];
  for (const line of [...lines, ...passages.map(({ text }) => text).reverse()]) {
    const found = sourceLine.exec(line)?.[1];
    if (found !== undefined) return found.replace(/[.,;]$/, '');
  }
  return undefined;
}

const sourceLine =
  /^(?:(?:source|original(?:ly published)?(?: at)?|url|permalink|first published(?: at)?|источник|оригинал|адрес|дереккөз|булак|manba|сарчашма)\s*:?\s*)?[<(]?(https?:\/\/[^\s<>)]+)[>)]?$/iu;
