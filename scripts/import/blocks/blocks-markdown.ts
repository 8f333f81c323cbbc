/** Blocks to the Markdown of the archive's texts. */
import { escapeMarkdown } from '../../../src/text/to-markdown.ts';
import { blockWords, foldSpace, inlineWords, type Block, type Inline } from './block.ts';
import { inlineMarkdown } from './inline-markdown.ts';

/**
 * In: blocks. Out: Markdown, one line a paragraph, blank lines between, ending in a line feed; what was left out is not in it.
 * Forms: CommonMark 0.31.2; tables and notes as in https://github.github.com/gfm/; a picture is `::picture[words of its caption]`.
 */
export function blocksMarkdown(blocks: readonly Block[]): string {
  return joined(blocks) + '\n';
}

function joined(blocks: readonly Block[]): string {
  const written = blocks.flatMap((block, index) => {
    const text = blockMarkdown(block);
    // Two lists that follow one another would be read as one.
    const parted = block.kind === 'list' && blocks[index - 1]?.kind === 'list' ? ['***', text] : [text];
    return text === '' ? [] : parted;
  });
  return written.join('\n\n');
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return inlineMarkdown(block.inline);
    case 'heading': {
      const words = inlineMarkdown(
        block.inline.filter(({ kind }) => kind !== 'break'),
        { breaks: false },
      );
      return `${'#'.repeat(block.depth)} ${words.replace(/(#+)$/, '\\$1')}`;
    }
    case 'list':
      return block.items.map((item, index) => itemMarkdown(item, bulletOf(block.start, index))).join('\n');
    case 'quote':
      return joined(block.blocks)
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
    case 'table':
      return tableMarkdown(block.rows);
    case 'rule':
      return '***';
    case 'picture':
      return `::picture[${captionMarkdown(block.caption)}]`;
    case 'note':
      return `[^${block.label}]: ${inlineMarkdown(block.inline)}`;
    case 'out':
      return '';
  }
}

function bulletOf(start: number | undefined, index: number): string {
  return start === undefined ? '- ' : `${start + index}. `;
}

function itemMarkdown(item: readonly Block[], bullet: string): string {
  const indent = ' '.repeat(bullet.length);
  const lines = joined(item).split('\n');
  return lines
    .map((line, index) => (index === 0 ? bullet + line : line === '' ? '' : indent + line))
    .join('\n');
}

function tableMarkdown(rows: readonly (readonly (readonly Inline[])[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) => {
    const cells = Array.from({ length: width }, (_, column) => cellMarkdown(row[column] ?? []));
    return `| ${cells.join(' | ')} |`;
  });
  return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
}

function cellMarkdown(cell: readonly Inline[]): string {
  return inlineMarkdown(cell, { breaks: false, start: false }).replaceAll('|', '\\|').trim();
}

/** A caption keeps its words and links nothing; brackets in it would end it. */
function captionMarkdown(caption: readonly Inline[]): string {
  return escapeMarkdown(foldSpace(inlineWords(caption)), { start: false })
    .replace(/(?<!\\)[[\]]/g, '\\$&')
    .trim();
}

/** In: blocks. Out: the words of the paragraphs of all levels, as people count paragraphs, in their order. */
export function paragraphsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.kind === 'paragraph') return [blockWords(block)];
    if (block.kind === 'list') return block.items.flatMap((item) => paragraphsOf(item));
    return block.kind === 'quote' ? paragraphsOf(block.blocks) : [];
  });
}
