import { withoutRefusedCharacters } from '../../src/text/parse/refused-characters.ts';
import type { Block, Inline } from './blocks/block.ts';
import { boilerplateKind } from './boilerplate.ts';
import { captureParts, type CaptureParts, type LeftOut } from './capture-parts.ts';
import { beginsWithMarker, separateEndnotes } from './endnotes.ts';
import { readHeaderLine, type HeaderLine } from './header-line.ts';
import { blockOfLines, groupLines, isSubheading } from './text-lines.ts';

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
  const head = readHead(blocks.slice(0, end).map(foldSpace));
  const body = separateEndnotes(blocks.slice(head.leftOut.length, end));
  const labels = body.notes.map(({ label }) => label);
  const all: Block[] = [
    ...head.leftOut.map(({ text, as }): Block => ({ kind: 'out', text, as })),
    ...textBlocks(body.paragraphs, labels),
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

function textBlocks(groups: readonly string[], labels: readonly string[]): Block[] {
  const inline = (text: string): Inline[] => withMarkers(text, labels);
  return groups.map((group, index) => {
    const around = { before: groups[index - 1], after: groups[index + 1] };
    return isSubheading(group, around)
      ? { kind: 'heading', depth: 2, inline: inline(group) }
      : blockOfLines(group, inline);
  });
}

/**
 * Groups of lines are parted by blank lines; in a text without any, each line is one. A line that its form tells from the
 * rest (a date line, a note, a comment form) is a group of its own, wherever it stands. Bullets that blank lines part are one list.
 */
function readBlocks(text: string): string[] {
  const chunks = text.trim().split(/\n(?:[^\S\n]*\n)+/u);
  const blocks: string[] = [];
  for (const chunk of chunks) {
    let open: string[] = [];
    const close = (): void => {
      blocks.push(...groupLines(open));
      open = [];
    };
    for (const line of chunk.split('\n').map(foldLine)) {
      const alone = standsAlone(line) || line.length > longestBrokenLine || beginsWithMarker(line);
      const isNote = beginsWithMarker(line) && line.length <= longestBrokenLine;
      if (alone) close();
      if (chunks.length === 1 && !isListed(line)) close();
      open.push(line);
      if (alone && !isNote) close();
    }
    close();
  }
  return joinedLists(blocks.filter((block) => block !== ''));
}

/** A line that a list or table is made of: neighbours belong together even in a text without blank lines. */
function isListed(line: string): boolean {
  return /^(?:[•▪◦‣*–—-]|\d{1,3}[.)])\s/u.test(line) || line.includes('\t');
}

function joinedLists(blocks: readonly string[]): string[] {
  const joined: string[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isItem = (text: string | undefined): boolean => text !== undefined && /^[•▪◦‣]\s/u.test(text);
    if (isItem(block) && isItem(last)) joined[joined.length - 1] = `${last ?? ''}\n${block}`;
    else joined.push(block);
  }
  return joined;
}

/** Tabs between words part the cells of a table, and stay. */
function foldLine(text: string): string {
  return withoutRefusedCharacters(text)
    .trim()
    .replace(/[^\S\t]*\t\s*/gu, '\t')
    .replace(/[^\S\t]+/gu, ' ');
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
