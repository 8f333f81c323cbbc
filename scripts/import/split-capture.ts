import { withoutRefusedCharacters } from '../../src/text/parse/refused-characters.ts';
import type { Block, Inline } from './blocks/block.ts';
import { boilerplateKind } from './boilerplate.ts';
import { captureParts, type CaptureParts, type LeftOut } from './capture-parts.ts';
import { beginsWithMarker, separateEndnotes } from './endnotes.ts';
import { readHeaderLine, type HeaderLine } from './header-line.ts';

/** Longer than any title met so far; a first block that is longer is taken for a paragraph. */
const longestTitle = 250;

/** A longer line is a paragraph of its own: nobody breaks lines by hand at this width. */
const longestBrokenLine = 120;

/**
 * Takes a capture apart: the lines at its head that become metadata, the paragraphs, the endnotes, and what the page
 * put after the article. Every run of white space, no-break spaces too, becomes one space, and
 * invisible characters that no article may hold are dropped; no word is changed.
 *
 * In: the text of a capture, with "\n" at line ends. Out: its parts, every block of the capture in just one of them.
 */
export function splitCapture(text: string): CaptureParts {
  const blocks = readBlocks(text);
  let end = blocks.length;
  while (end > 0 && boilerplateKind(blocks[end - 1] ?? '')) end -= 1;
  const head = readHead(blocks.slice(0, end));
  const body = separateEndnotes(blocks.slice(head.leftOut.length, end));
  const labels = body.notes.map(({ label }) => label);
  const all: Block[] = [
    ...head.leftOut.map(({ text, as }): Block => ({ kind: 'out', text, as })),
    ...body.paragraphs.map((text): Block => ({ kind: 'paragraph', inline: withMarkers(text, labels) })),
    ...body.notes.map(({ label, text }): Block => ({
      kind: 'note',
      label,
      printed: `[${label}]`,
      inline: words(text),
    })),
    ...blocks
      .slice(end)
      .map((text): Block => ({ kind: 'out', text, as: boilerplateKind(text) ?? 'navigation' })),
  ];
  return captureParts(all, { source: {}, told: {}, remarks: body.remarks });
}

function words(text: string): Inline[] {
  return [{ kind: 'words', text }];
}

function withMarkers(text: string, labels: readonly string[]): Inline[] {
  if (labels.length === 0) return words(text);
  // The group keeps the labels in what split() returns: words at even places, labels at odd ones.
  return text
    .split(new RegExp(`\\[(${labels.join('|')})\\]`))
    .flatMap((piece, index): Inline[] =>
      index % 2 === 1
        ? [{ kind: 'marker', label: piece, printed: `[${piece}]` }]
        : piece === ''
          ? []
          : words(piece),
    );
}

/**
 * Blocks are parted by blank lines; in a text without any, each line is one. A line that its form tells from the
 * rest (a date line, a note, a comment form) is a block of its own, wherever it stands.
 */
function readBlocks(text: string): string[] {
  const chunks = text.trim().split(/\n(?:[^\S\n]*\n)+/u);
  const blocks: string[] = [];
  for (const chunk of chunks) {
    let open = false;
    for (const line of chunk.split('\n').map(foldSpace)) {
      const alone = standsAlone(line);
      if (open && !alone && !beginsWithMarker(line)) blocks.push(`${blocks.pop() ?? ''} ${line}`);
      else blocks.push(line);
      open = chunks.length > 1 && !alone && line.length <= longestBrokenLine;
    }
  }
  return blocks.filter((block) => block !== '');
}

function foldSpace(text: string): string {
  return withoutRefusedCharacters(text).replace(/\s+/gu, ' ').trim();
}

function standsAlone(line: string): boolean {
  return boilerplateKind(line) !== undefined || readHeaderLine(line, { afterTitle: false }) !== undefined;
}

function readHead(blocks: string[]): { title: string | undefined; lines: HeaderLine[]; leftOut: LeftOut[] } {
  let title: string | undefined;
  const lines: HeaderLine[] = [];
  const leftOut: LeftOut[] = [];
  for (const text of blocks) {
    const line = readHeaderLine(text, { afterTitle: title !== undefined });
    if (line && !lines.some((earlier) => earlier.as === line.as)) {
      lines.push(line);
      leftOut.push({ text, as: line.as, place: 'before' });
    } else if (title === undefined && text.length <= longestTitle) {
      title = text;
      leftOut.push({ text, as: 'title', place: 'before' });
    } else {
      break;
    }
  }
  return { title, lines, leftOut };
}
