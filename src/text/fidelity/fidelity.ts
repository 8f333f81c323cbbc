/** The proof that an article is its capture, character for character, runs of white space apart. */
import { withoutRefusedCharacters } from '../parse/refused-characters.ts';
import type { ParsedText } from '../parsed-text.ts';
import { bracketed, type NoteForms } from '../printed-numeral.ts';
import { departureAt, type Departure } from './departure.ts';
import { fold, printedParts, type LeftOut, type PrintedPart } from './printed-as-captured.ts';

/** The most departures that are told: where there are more, the text is that of another capture. */
const mostDepartures = 10;

/**
 * Compares a text with the capture it was made from. What was left out, the headings, the paragraphs and the endnotes with
 * their markers must be the capture, in order, with nothing before, between or after. White space at the joints of blocks
 * is optional; bullets, numbers of lists and drawn lines may or may not stand in the capture. Characters that no article
 * may hold (refused-characters.ts) are passed over in the capture: they print nothing.
 *
 * In: the parsed text; `capture`, the capture decoded; `leftOut` of its record; `anchors`, one for each passage in order,
 * `p1` … and `n1` … by counting when they are not given; `notes`, how numerals are printed, in square brackets unless told. Out: the departures, ten at most, none when there is none: after each the
 * comparison goes on where both have the same words again, and ends where they never do. Linear while nothing departs.
 */
export function compareWithCapture(
  parsed: ParsedText,
  { capture, leftOut, anchors = counted(parsed), notes = bracketed }: CaptureOptions,
): Departure[] {
  const { parts, misplaced } = printedParts(parsed, { leftOut, anchors, notes });
  if (misplaced.length > 0) return misplaced.map((wrong) => placeDeparture(parsed, { wrong, leftOut }));
  const captured = fold(withoutRefusedCharacters(capture)).trim();
  const departures: Departure[] = [];
  // The next part, how much of it has been compared, and how much of the capture.
  let here = { index: 0, offset: 0, at: 0 };
  while (departures.length < mostDepartures) {
    const { index, at } = here;
    const part = parts[index];
    const start = captured[at] === ' ' ? at + 1 : at;
    if (!part) {
      if (start < captured.length)
        departures.push(departureAt(parsed, { captured, at: start, parts, index, notes }).departure);
      return departures;
    }
    const rest = here.offset === 0 ? part : { ...part, words: part.words.slice(here.offset) };
    const from = here.offset === 0 ? start : at;
    const length = matchedLength(rest, { captured, at: from });
    if (length !== undefined) {
      here = { index: index + 1, offset: 0, at: from + length };
      continue;
    }
    const found = departureAt(parsed, { captured, at: from, parts, index, offset: here.offset, notes });
    departures.push(found.departure);
    if (!found.resume) return departures;
    here = found.resume;
  }
  return departures;
}

function placeDeparture(
  parsed: ParsedText,
  { wrong, leftOut }: { wrong: number; leftOut: readonly LeftOut[] },
): Departure {
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

function matchedLength(
  part: PrintedPart,
  { captured, at }: { captured: string; at: number },
): number | undefined {
  if (part.kind !== 'optional') return captured.startsWith(part.words, at) ? part.words.length : undefined;
  part.pattern.lastIndex = at;
  return part.pattern.exec(captured)?.[0].length ?? 0;
}

function counted({ passages }: ParsedText): string[] {
  const counts = { paragraph: 0, note: 0, heading: 0 };
  const letters = { paragraph: 'p', note: 'n', heading: 's' };
  return passages.map(({ kind }) => `${letters[kind]}${++counts[kind]}`);
}

/** What an article is compared with. */
export interface CaptureOptions {
  readonly capture: string;
  readonly leftOut: readonly LeftOut[];
  readonly anchors?: readonly string[];
  readonly notes?: NoteForms | undefined;
}
