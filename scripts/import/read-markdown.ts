/** A Markdown file that somebody else wrote, to parts. */
import type { Nodes, PhrasingContent } from 'mdast';
import { isLineBreak, markdownTreeOf } from '../../src/capture/markdown-words.ts';
import { blockWords, foldSpace, type Block, type Inline } from './blocks/block.ts';
import { settled } from './blocks/settle.ts';
import { captureParts, type CaptureParts } from './capture-parts.ts';

/** In: the bytes of a Markdown file. Out: its parts; the title is its first heading, and HTML that is left away is told. */
export function markdownParts(bytes: Uint8Array): CaptureParts {
  const tree = markdownTreeOf(bytes);
  const blocks = 'children' in tree ? tree.children.flatMap(blockOf) : [];
  const title = blocks.findIndex((block) => block.kind === 'heading');
  const found = blocks[title];
  const titled =
    found?.kind === 'heading'
      ? blocks.with(title, { kind: 'out', text: blockWords(found), as: 'title' })
      : blocks;
  return captureParts(settled(titled), { source: { words: 1 }, told: {}, remarks: htmlIn(tree) });
}

/** HTML that stands for itself is left away with its words; comments have none that a page would show. */
function htmlIn(node: Nodes): string[] {
  const isLine = node.type === 'paragraph' || node.type === 'heading' || node.type === 'table';
  if (isLine || !('children' in node)) return [];
  return node.children.flatMap((child) => {
    if (child.type !== 'html') return htmlIn(child);
    const html = foldSpace(child.value.replace(/<!--[^]*?-->/g, ''));
    return html === ''
      ? []
      : [
          `HTML in the file was left away, with any words in it: “${html.slice(0, 80)}”. Look whether it is text.`,
        ];
  });
}

function blockOf(node: Nodes): Block[] {
  switch (node.type) {
    case 'paragraph':
      return lineOrPicture({ kind: 'paragraph', inline: node.children.flatMap(inlineOf) }, node);
    case 'heading':
      return lineOrPicture(
        { kind: 'heading', depth: node.depth, inline: node.children.flatMap(inlineOf) },
        node,
      );
    case 'blockquote':
      return [{ kind: 'quote', blocks: node.children.flatMap(blockOf) }];
    case 'list':
      return [
        {
          kind: 'list',
          ...(node.ordered ? { start: node.start ?? 1 } : {}),
          items: node.children.map((item) => item.children.flatMap(blockOf)),
        },
      ];
    case 'table':
      return [
        {
          kind: 'table',
          rows: node.children.map((row) => row.children.map((cell) => cell.children.flatMap(inlineOf))),
        },
      ];
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    case 'code':
      return lineOrPicture({ kind: 'paragraph', inline: linesOf(node.value) }, node);
    case 'footnoteDefinition': {
      const label = node.label ?? node.identifier;
      const inline = node.children
        .flatMap(blockOf)
        .flatMap((block, index): Inline[] => [
          ...(index > 0 ? [{ kind: 'words', text: ' ' } as const] : []),
          ...('inline' in block ? block.inline : [{ kind: 'words', text: blockWords(block) } as const]),
        ]);
      return [{ kind: 'note', label, printed: `[${label}]`, inline }];
    }
    default:
      return [];
  }
}

/** A line without words is a picture that stands alone, or nothing. */
function lineOrPicture(line: Extract<Block, { kind: 'paragraph' | 'heading' }>, node: Nodes): Block[] {
  if (blockWords(line) !== '') return [line];
  return hasPicture(node) ? [{ kind: 'picture', caption: [] }] : [];
}

function hasPicture(node: Nodes): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true;
  return 'children' in node && node.children.some(hasPicture);
}

function linesOf(text: string): Inline[] {
  return text
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      { kind: 'words', text: line },
    ]);
}

function inlineOf(node: PhrasingContent): Inline[] {
  if (isLineBreak(node)) return [{ kind: 'break' }];
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ kind: 'words', text: node.value }];
    case 'emphasis':
    case 'strong':
      return [{ kind: node.type, inline: node.children.flatMap(inlineOf) }];
    case 'link':
      return [{ kind: 'link', address: node.url, inline: node.children.flatMap(inlineOf) }];
    case 'footnoteReference': {
      const label = node.label ?? node.identifier;
      return [{ kind: 'marker', label, printed: `[${label}]` }];
    }
    case 'delete':
    case 'linkReference':
      return node.children.flatMap(inlineOf);
    default:
      return [];
  }
}
