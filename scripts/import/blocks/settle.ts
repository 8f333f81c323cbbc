/** Blocks as they were found, put in order: what stands before, between and after a text and is none of it. */
import { readHeaderLine } from '../header-line.ts';
import { blockWords, inlineWords, type Block, type Inline, type LeftOutKind } from './block.ts';
import { isCount } from './counts.ts';
import { isCiteHeading, isRelatedHeading, isRelatedLine, labelKind } from './labels.ts';
import { linkedParts } from './linked-parts.ts';
import { withPlainNotes } from './plain-notes.ts';
import { withoutStrayNotes } from './stray-notes.ts';
import { withoutTail } from './tail.ts';

/**
 * In: the blocks of a page, its title among them as left out. Out: the same words in the same order: lines before the title and
 * around the byline told for what they are, labels, links to other texts, and what follows the text taken out of it.
 */
export function settled(blocks: readonly Block[]): Block[] {
  const headed = withHead(withHeadLines(blocks));
  const noted = withPlainNotes(headed);
  const labelled = withoutLabels(noted).map(boldHeading);
  return withoutStrayNotes(withLevels(withoutTail(labelled).map(onlyOnce)).map(asRule));
}

/** A line this long is of the text. */
const longestHeadLine = 160;

/** Day and byline in one paragraph above the title or below it, parted by line breaks: each is a line of its own. */
function withHeadLines(blocks: readonly Block[]): Block[] {
  const title = blocks.findIndex((block) => block.kind === 'out' && block.as === 'title');
  return blocks.flatMap((block, index): Block[] => {
    const isNear = index < title + 3 && block.kind === 'paragraph';
    if (!isNear || !block.inline.some(({ kind }) => kind === 'break')) return [block];
    const lines = linesOf(block.inline).map((inline): Block => ({ kind: 'paragraph', inline }));
    const isHead =
      blockWords(block).length <= longestHeadLine &&
      lines.some((line) => readHeaderLine(blockWords(line), { afterTitle: index > title }));
    return isHead ? lines : [block];
  });
}

function linesOf(inline: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const part of inline)
    if (part.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(part);
  return lines.filter((line) => inlineWords(line).trim() !== '');
}

function withHead(blocks: readonly Block[]): Block[] {
  const title = blocks.findIndex((block) => block.kind === 'out' && block.as === 'title');
  const known = new Set<LeftOutKind>();
  let open = true;
  let hasBegun = false;
  return blocks.map((block, index) => {
    if (block.kind === 'out') known.add(block.as);
    if (block.kind === 'out' || block.kind === 'picture') return block;
    const words = blockWords(block);
    hasBegun ||= words.length > longestHeadLine;
    if (!hasBegun && block.kind === 'paragraph' && isOfPage(blocks, index)) return out(words, 'navigation');
    if (!open) return block;
    const isOneItem = block.kind === 'list' && block.items.length === 1;
    const isLine =
      (block.kind === 'paragraph' || block.kind === 'heading' || isOneItem) &&
      words.length <= longestHeadLine;
    const line = isLine
      ? readHeaderLine(words, { afterTitle: index > title && !known.has('byline') })
      : undefined;
    if (line?.as === 'byline' && line.state === 'lost' && isFollowedByByline(blocks, index))
      return { kind: 'out', text: words, as: 'navigation' };
    if (line && !known.has(line.as)) {
      known.add(line.as);
      return { kind: 'out', text: words, as: line.as };
    }
    if (index < title) return { kind: 'out', text: words, as: labelKind(words) ?? 'navigation' };
    // The standfirst may stand between title and byline.
    if (words.length > longestHeadLine || block.kind !== 'paragraph') open = false;
    return block.kind === 'heading' && isStandfirst(blocks, index) ? { ...block, kind: 'paragraph' } : block;
  });
}

/** How many have read or shared it, and the pages that it had in print. */
function isOfPage(blocks: readonly Block[], index: number): boolean {
  const words = blockWords(blocks[index] ?? { kind: 'rule' });
  return isCount(blocks, index) || /^(?:pp?|[сС])\. ?\d+[–-]\d+$/u.test(words);
}

/** “by” in a block of its own, and the name in the next. */
function isFollowedByByline(blocks: readonly Block[], index: number): boolean {
  const next = blocks.slice(index + 1).find((block) => blockWords(block) !== '');
  return next?.kind === 'out' && next.as === 'byline';
}

/** What stands between the title and the byline or date is the standfirst, however large it is set. */
function isStandfirst(blocks: readonly Block[], index: number): boolean {
  const before = blocks.slice(0, index).findLast((block) => block.kind !== 'out' || block.as === 'title');
  const after = blocks.slice(index + 1).find(({ kind }) => kind !== 'picture');
  return (
    before?.kind === 'out' && after?.kind === 'out' && (after.as === 'byline' || after.as === 'date line')
  );
}

function withoutLabels(blocks: readonly Block[]): Block[] {
  let underRelated = false;
  let underCite = false;
  const title = blocks.find((block) => block.kind === 'out' && block.as === 'title');
  return blocks.map((block) => {
    if (block.kind === 'out') return block;
    const words = blockWords(block);
    if (block.kind === 'heading' || block.kind === 'paragraph') {
      if (isCiteHeading(words)) {
        underCite = true;
        return out(words, 'navigation');
      }
      if (underCite && block.kind === 'paragraph' && title && words.includes(blockWords(title)))
        return out(words, 'navigation');
      underCite = false;
      const isHeading = isRelatedHeading(words);
      const parts = linkedParts(block.inline);
      if (isHeading || (block.kind === 'paragraph' && isRelatedLine(parts))) {
        underRelated = isHeading;
        return out(words, 'related');
      }
      const label = labelKind(words);
      if (label) return out(words, label);
      const isLink = block.kind === 'paragraph' && parts.plain.trim() === '' && parts.linked !== '';
      if (underRelated && isLink) return out(words, 'related');
      underRelated = false;
    } else if (underRelated && block.kind === 'list' && isLinks(block.items.flat()))
      return out(words, 'related');
    else if (block.kind !== 'picture') underRelated = false;
    return block;
  });
}

/** A short paragraph in bold, without the end of a sentence, before another paragraph, is a heading. */
function boldHeading(block: Block, index: number, blocks: readonly Block[]): Block {
  const next = blocks.slice(index + 1).find(({ kind }) => kind !== 'out');
  if (
    block.kind !== 'paragraph' ||
    (next?.kind !== 'paragraph' && next?.kind !== 'list' && next?.kind !== 'note')
  )
    return block;
  const parts = block.inline.filter((part) => inlineWords([part]).trim() !== '');
  const words = blockWords(block);
  const isBold = parts.length > 0 && parts.every(({ kind }) => kind === 'strong');
  return isBold && words.length <= 90 && /[\p{L}\p{N}?!»”"]$/u.test(words)
    ? {
        kind: 'heading',
        depth: 7,
        inline: parts.flatMap((part) => ('inline' in part ? part.inline : [part])),
      }
    : block;
}

function out(text: string, as: LeftOutKind): Block {
  return { kind: 'out', text, as };
}

function isLinks(blocks: readonly Block[]): boolean {
  return blocks.every((block) => block.kind === 'paragraph' && linkedParts(block.inline).plain.trim() === '');
}

/** Title and byline become metadata, so each is one line: a second that has other words is something else. */
function onlyOnce(block: Block, _index: number, blocks: readonly Block[]): Block {
  if (block.kind !== 'out' || (block.as !== 'title' && block.as !== 'byline')) return block;
  const first = blocks.find((one) => one.kind === 'out' && one.as === block.as);
  if (!first || blockWords(first) === blockWords(block)) return block;
  return out(block.text, block.as === 'title' ? 'navigation' : 'author note');
}

/** The ranks of headings that a page uses, whichever they are, become 2, 3 and 4. */
function withLevels(blocks: readonly Block[]): Block[] {
  const ranks = [...new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.depth] : [])))].sort(
    (a, b) => a - b,
  );
  return blocks.map((block) =>
    block.kind === 'heading' ? { ...block, depth: Math.min(4, ranks.indexOf(block.depth) + 2) } : block,
  );
}

/** A line of signs only parts a text, or is what stood between things that are left out. */
function asRule(block: Block): Block {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return block;
  const words = blockWords(block);
  // U+FFFD stands for a letter that could not be read.
  if (/[\p{L}\p{N}\ufffd]/u.test(words)) return block;
  return /^(?:[*_–—=~-] ?){3,}$|^⁂$/.test(words) ? { kind: 'rule' } : out(words, 'navigation');
}
