/** Where an article and its capture part, in words an archivist can act on. */
import { pointAt, sourceOffset } from '../parse/source-point.ts';
import type { ParsedText } from '../parsed-text.ts';
import type { NoteForms } from '../printed-numeral.ts';
import { agreements, goingOn, type Gap } from './going-on.ts';
import { pieceWords, type PrintedPart } from './printed-as-captured.ts';

/** How many characters are shown before and after the place of a departure. */
const context = 15;

/**
 * The departure at a part that is not where the capture has it.
 *
 * In: the capture, folded; `at`, the offset in it up to which all parts agree; the parts; `index`, the first that does not,
 * or the number of parts when the capture goes on after the last; `offset`, how much of that part agrees already. Out: what
 * departs, and its place in the article's file; and where both have the same words again, if they do.
 */
export function departureAt(
  parsed: ParsedText,
  { captured, at, parts, index, notes, offset = 0 }: Parting,
): { departure: Departure; resume?: { index: number; offset: number; at: number } } {
  const part = parts[index];
  const before = endOfLast(parsed, parts.slice(0, index));
  if (!part || part.kind === 'optional') {
    const words = captured.slice(at).trim();
    const readings = { expected: around(captured, at), found: '', normalization: false };
    return { departure: { kind: 'missing', ...before, words, ...readings } };
  }
  const compared = part.words.slice(offset);
  const same = commonLength(captured, { at, words: compared });
  const readings = {
    expected: around(captured, at + same),
    found: around(part.words, offset + same),
    normalization: differInFormOnly(captured, { at: at + same, words: compared.slice(same) }),
    ...(part.kind === 'left out' ? { leftOut: part.leftOut } : {}),
  };
  const here = part.kind === 'left out' ? before : placeIn(parsed, { part, offset: offset + same, notes });
  const gap = {
    captured,
    where: at + same,
    words: part.words,
    same: offset + same,
    next: nextWords(parts, index),
  };
  const resume = goingOn(parts, { index, gap });
  const differs = {
    departure: { kind: 'differs' as const, ...here, ...readings },
    ...(resume ? { resume } : {}),
  };
  if (readings.normalization || part.kind === 'left out') return differs;
  const missing = missingWords(gap);
  const added = addedWords(gap);
  if (missing && (added === undefined || missing.words.length <= added.words.length)) {
    const place = offset + same === 0 ? before : here;
    return {
      departure: { kind: 'missing', ...place, words: missing.words, ...readings },
      resume: { index, offset: gap.same, at: missing.end },
    };
  }
  if (added)
    return {
      departure: { kind: 'added', ...here, words: added.words, ...readings },
      resume:
        added.end < part.words.length
          ? { index, offset: added.end, at: gap.where }
          : { index: index + 1, offset: 0, at: gap.where },
    };
  return differs;
}

/** Where the last part that stands in the file ends: new words would come after it. */
function endOfLast(parsed: ParsedText, parts: readonly PrintedPart[]): { line: number; column: number } {
  const last = parts.findLast((part) => part.kind !== 'left out');
  return { line: last?.block.endLine ?? parsed.lineOffset + 1, column: 1 };
}

/** The place in the file of one character of a part. */
function placeIn(
  { markdown, lineOffset }: ParsedText,
  {
    part,
    offset,
    notes,
  }: Pick<Parting, 'notes'> & {
    part: Extract<PrintedPart, { kind: 'block' | 'marker' }>;
    offset: number;
  },
): { line: number; column: number } {
  const { block } = part;
  let rest = part.kind === 'block' ? offset : -1;
  let inSpace = true;
  for (const piece of rest < 0 ? [] : block.pieces) {
    const words = pieceWords(piece, notes);
    for (let index = 0; index < words.length; index++) {
      const space = /\s/u.test(words.charAt(index));
      const folded = space && inSpace;
      inSpace = space;
      if (folded || rest-- > 0) continue;
      const start = piece.position?.start.offset ?? block.node.position?.start.offset ?? 0;
      const at = piece.type === 'text' ? sourceOffset(piece, { markdown, index }) : start;
      return pointAt(markdown, { offset: at, lineOffset });
    }
  }
  return { line: block.line, column: block.column };
}

function commonLength(captured: string, { at, words }: { at: number; words: string }): number {
  let length = 0;
  while (length < words.length && captured[at + length] === words[length]) length++;
  // Never in the middle of a surrogate pair.
  return /[\ud800-\udbff]/.test(words[length - 1] ?? '') ? length - 1 : length;
}

/** How many characters tell that only the form of the letters differs. */
const formLength = 30;

function differInFormOnly(captured: string, { at, words }: { at: number; words: string }): boolean {
  const reading = captured.slice(at, at + formLength * 3).normalize('NFC');
  const written = words.slice(0, formLength).normalize('NFC');
  // The last letter may have lost its accents to the cut.
  return reading.startsWith(words.length > formLength ? written.slice(0, -1) : written);
}

function around(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - context), at + context)
    .toWellFormed()
    .replaceAll('\ufffd', '')
    .trim();
}

/** The beginning of the next part that has words. */
function nextWords(parts: readonly PrintedPart[], index: number): string {
  return (
    parts
      .slice(index + 1)
      .find(({ words }) => words !== '')
      ?.words.slice(0, agreements[0]) ?? ''
  );
}

/** Words that the capture has here and the article has not: the article's own go on after them. */
function missingWords({ captured, where, words, same, next }: Gap): Stretch | undefined {
  for (const agreement of agreements) {
    const rest = words.slice(same, same + agreement);
    for (let at = captured.indexOf(rest, where); at !== -1; at = captured.indexOf(rest, at + 1)) {
      // A rest that is shorter is only sure when the next part follows it.
      const after = captured.slice(at + rest.length, at + rest.length + 1 + next.length).trimStart();
      if (rest.length === agreement || (next !== '' && after.startsWith(next))) {
        return stretch(wholeWords(captured, { start: where, end: at }), at);
      }
    }
  }
  return undefined;
}

/** Words that the article has here and the capture has not. */
function addedWords({ captured, where, words, same, next }: Gap): Stretch | undefined {
  for (const agreement of agreements) {
    const rest = captured.slice(where, where + agreement);
    const at = rest.length < agreement ? -1 : words.indexOf(rest, same);
    if (at !== -1) return stretch(wholeWords(words, { start: same, end: at }), at);
  }
  const rest = captured.slice(where).trimStart();
  const goesOn = next === '' ? rest === '' : rest.startsWith(next);
  return goesOn ? stretch(wholeWords(words, { start: same, end: words.length }), words.length) : undefined;
}

function stretch(words: string | undefined, end: number): Stretch | undefined {
  return words === undefined ? undefined : { words, end };
}

/** Moves a stretch of text to the beginning of a word, where the letters allow; undefined when it is part of a word. */
function wholeWords(text: string, { start, end }: { start: number; end: number }): string | undefined {
  while (start > 0 && isLetter(text[start - 1]) && text[start - 1] === text[end - 1]) {
    start--;
    end--;
  }
  const joinedBefore = isLetter(text[start - 1]) && isLetter(text[start]);
  const joinedAfter = isLetter(text[end - 1]) && isLetter(text[end]);
  return joinedBefore || joinedAfter ? undefined : text.slice(start, end).trim() || undefined;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);
}

/** Words that one side has alone, and the offset in it where both go on. */
interface Stretch {
  readonly words: string;
  readonly end: number;
}

/** The place at which parts and capture part. */
interface Parting {
  readonly captured: string;
  readonly at: number;
  readonly parts: readonly PrintedPart[];
  readonly index: number;
  readonly offset?: number;
  readonly notes: NoteForms;
}

/** A place where an article is not its capture. */
export interface Departure {
  /**
   * `missing`: words of the capture that stand nowhere in the article, after this line (or at this place in it).
   * `added`: words of the article that the capture has not. `differs`: other letters. `place`: a left-out part says that it
   * stands after a paragraph that does not exist.
   */
  readonly kind: 'missing' | 'added' | 'differs' | 'place';
  /** In the article's file, from 1. */
  readonly line: number;
  readonly column: number;
  /** The capture's reading, some 15 characters before the place and after it. */
  readonly expected: string;
  /** The article's. */
  readonly found: string;
  /** The words that are missing or added, all of them. */
  readonly words?: string;
  /** Both are the same letters in another Unicode form: the article must keep the capture's. */
  readonly normalization: boolean;
  /** The index in `capture.leftOut` when the departure is in such a part; line and column then say where it would stand. */
  readonly leftOut?: number;
}
