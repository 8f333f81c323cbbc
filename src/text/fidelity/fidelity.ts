/** The proof that an article is its capture, character for character, runs of white space apart. */
import { withoutRefusedCharacters } from '../parse/refused-characters.ts';
import type { ParsedText } from '../parsed-text.ts';
import { departureAt, type Departure } from './departure.ts';
import { fold, printedParts, type LeftOut, type PrintedPart } from './printed-as-captured.ts';

/**
 * Compares a text with the capture it was made from. What was left out, the headings, the paragraphs and the endnotes with
 * their markers must be the capture, in order, with nothing before, between or after. White space at the joints of blocks
 * is optional; bullets, numbers of lists and drawn lines may or may not stand in the capture. Characters that no article
 * may hold (refused-characters.ts) are passed over in the capture: they print nothing.
 *
 * In: the parsed text; `capture`, the capture decoded; `leftOut` of its record; `anchors`, one for each passage in order,
 * `p1` … and `n1` … by counting when they are not given. Out: the first departure, or undefined when there is none. Linear
 * while nothing departs.
 */
export function compareWithCapture(
  parsed: ParsedText,
  { capture, leftOut, anchors = counted(parsed) }: CaptureOptions,
): Departure | undefined {
  const { parts, misplaced } = printedParts(parsed, { leftOut, anchors });
  const [wrong] = misplaced;
  if (wrong !== undefined) {
    return {
      kind: 'place',
      line: parsed.lineOffset + 1,
      column: 1,
      leftOut: wrong,
      expected: 'before, after, or the anchor of a paragraph',
      found: leftOut[wrong]?.place ?? '',
      normalization: false,
    };
  }
  const captured = fold(withoutRefusedCharacters(capture)).trim();
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if (captured[at] === ' ') at++;
    const length = matchedLength(part, { captured, at });
    if (length === undefined) return departureAt(parsed, { captured, at, parts, index });
    at += length;
  }
  if (captured[at] === ' ') at++;
  return at < captured.length ? departureAt(parsed, { captured, at, parts, index: parts.length }) : undefined;
}

function matchedLength(
  part: PrintedPart,
  { captured, at }: { captured: string; at: number },
): number | undefined {
  if (part.kind !== 'optional') return captured.startsWith(part.words, at) ? part.words.length : undefined;
  part.pattern.lastIndex = at;
  return part.pattern.exec(captured)?.[0].length ?? 0;
}

function counted({ passages }: ParsedText): string[] {
  let paragraphs = 0;
  let notes = 0;
  return passages.map(({ kind }) => (kind === 'note' ? `n${++notes}` : `p${++paragraphs}`));
}

/** What an article is compared with. */
export interface CaptureOptions {
  readonly capture: string;
  readonly leftOut: readonly LeftOut[];
  readonly anchors?: readonly string[];
}
