/** Limits that a text must keep before it may be parsed: beyond them a parser can be kept busy for minutes. */
import type { TextFault, TextLimit } from '../text-fault.ts';

/** The largest text, in bytes of UTF-8: some 60,000 words. Twice as much, left open, took the parser a gigabyte. */
const textBytes = 400_000;
/** The longest line, in bytes of UTF-8. The longest paragraph of the first five articles has 1,900. */
const lineBytes = 20_000;
/** The most lines, empty ones too. */
const lines = 10_000;
/** How deep quotations and lists may stand in one another. */
const nesting = 32;
/** How deep brackets may stand in one another, between two blank lines: the parser goes back over all of them. */
const bracketDepth = 100;
/** How deep all lines may stand, added up. */
const nestingInAll = 10_000;

/**
 * How often a kind of line may occur in a text. The parser's time grows with the square of each; at these counts it
 * was measured below a second (micromark 4.0.3).
 */
const lineKinds: readonly { of: TextLimit; limit: number; pattern: RegExp }[] = [
  { of: 'endnotes', limit: 2_000, pattern: /^[ \t>]*\[\^[^\]]*\]:/ },
  { of: 'reference definitions', limit: 100, pattern: /^[ \t>]*\[[^\]^][^\]]*\]:/ },
  { of: 'list items', limit: 5_000, pattern: /^[ \t>]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/ },
  { of: 'quotation lines', limit: 2_000, pattern: /^[ \t]*>/ },
  { of: 'underlines', limit: 1_000, pattern: /^[ \t>]*[-=]+[ \t]*$/ },
  { of: 'block marks', limit: 50, pattern: /^[ \t>]*::/ },
];

/** How often characters may occur between two blank lines, and in the whole text. Measured in the same way. */
const characterKinds: readonly { of: TextLimit; stretch: number; whole: number; characters: string }[] = [
  { of: 'emphasis characters', stretch: 1_000, whole: 20_000, characters: '*_' },
  { of: 'backticks', stretch: 1_000, whole: 10_000, characters: '`' },
  { of: 'angle brackets', stretch: 500, whole: 2_000, characters: '<' },
  { of: 'brackets', stretch: 8_000, whole: 40_000, characters: '[]' },
  { of: 'colons and braces', stretch: 5_000, whole: 20_000, characters: ':{}' },
];

/** For each ASCII character, the index of its kind; -1 for none. */
const kindOf = new Int8Array(128).fill(-1);
characterKinds.forEach(({ characters }, kind) => {
  for (const character of characters) kindOf[character.charCodeAt(0)] = kind;
});

/**
 * The limits that a text exceeds, each once, at the place where it does.
 *
 * In: Markdown with line feeds only. Out: faults of kind `over-limit`, lines counted in the Markdown itself. Linear.
 */
export function exceededLimits(markdown: string): TextFault[] {
  const size = byteLength(markdown);
  if (size > textBytes) return [overLimit('text bytes', { line: 1, found: size, limit: textBytes })];
  const faults = new Map<TextLimit, TextFault>();
  const report = (of: TextLimit, at: Excess) => {
    // Of one line, the first says enough.
    const isTold = [...faults.values()].some(({ line }) => line === at.line);
    if (!faults.has(of) && !isTold) faults.set(of, overLimit(of, at));
  };
  let depths = 0;
  let open = 0;
  const lineCounts = new Uint32Array(lineKinds.length);
  const whole = new Uint32Array(characterKinds.length);
  const stretch = new Uint32Array(characterKinds.length);
  for (const [index, text] of markdown.split('\n').entries()) {
    const line = index + 1;
    if (line > lines && text !== '') report('lines', { line, found: line, limit: lines });
    if (text.trim() === '') {
      open = 0;
      stretch.fill(0);
      continue;
    }
    const bytes = text.length * 3 > lineBytes ? byteLength(text) : 0;
    if (bytes > lineBytes) report('line bytes', { line, found: bytes, limit: lineBytes });
    const depth = nestingDepth(text);
    if (depth > nesting) report('nesting', { line, found: depth, limit: nesting });
    depths += depth;
    if (depths > nestingInAll) report('nesting in all', { line, found: depths, limit: nestingInAll });
    for (const [kind, { of, limit, pattern }] of lineKinds.entries()) {
      if (!pattern.test(text)) continue;
      const found = (lineCounts[kind] ?? 0) + 1;
      lineCounts[kind] = found;
      if (found > limit) report(of, { line, found, limit });
    }
    const brackets = deepest(text, open);
    open = brackets.open;
    if (brackets.depth > bracketDepth)
      report('open brackets', { line, found: brackets.depth, limit: bracketDepth });
    countCharacters(text, stretch, whole);
    for (const [kind, limits] of characterKinds.entries()) {
      const here = stretch[kind] ?? 0;
      const all = whole[kind] ?? 0;
      if (here > limits.stretch) report(limits.of, { line, found: here, limit: limits.stretch });
      else if (all > limits.whole) report(limits.of, { line, found: all, limit: limits.whole });
    }
  }
  return [...faults.values()];
}

/** How deep a line may at most stand: its markers of quotations and lists, and two columns of indent for each list above. */
function nestingDepth(line: string): number {
  if (!/^[ \t>\-+*\d]/.test(line)) return 0;
  let columns = 0;
  let depth = 0;
  const prefix = /[ \t]|>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/y;
  for (let found = prefix.exec(line); found; found = prefix.exec(line)) {
    if (found[0] === ' ') columns += 1;
    else if (found[0] === '\t') columns += 4;
    else depth += 1;
  }
  return depth + Math.floor(Math.max(0, columns - depth) / 2);
}

/** How many square brackets of a line stand open at once, those before it too, and how many after it. */
function deepest(line: string, before: number): { depth: number; open: number } {
  let open = before;
  let depth = 0;
  if (!line.includes('[') && !line.includes(']')) return { depth, open };
  for (let index = 0; index < line.length; index++) {
    const character = line.charCodeAt(index);
    if (character === 91) depth = Math.max(depth, (open += 1));
    else if (character === 93 && open > 0) open -= 1;
  }
  return { depth, open };
}

function countCharacters(text: string, stretch: Uint32Array, whole: Uint32Array): void {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const kind = code < 128 ? (kindOf[code] ?? -1) : -1;
    if (kind === -1) continue;
    stretch[kind] = (stretch[kind] ?? 0) + 1;
    whole[kind] = (whole[kind] ?? 0) + 1;
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function overLimit(of: TextLimit, { line, found, limit }: Excess): TextFault {
  return { kind: 'over-limit', of, found, limit, line, column: 1 };
}

interface Excess {
  readonly line: number;
  readonly found: number;
  readonly limit: number;
}
