/** A Markdown file that somebody else wrote, to parts. */
import type { Nodes, PhrasingContent } from 'mdast';
import { markdownTreeOf } from '../../src/capture/markdown-words.ts';
import { blockWords, type Block, type Inline } from './blocks/block.ts';
import { settled } from './blocks/settle.ts';
import { captureParts, type CaptureParts } from './capture-parts.ts';

/** In: the bytes of a Markdown file. Out: its parts; the title is its first heading of the first rank. */
export function markdownParts(bytes: Uint8Array): CaptureParts {
  const tree = markdownTreeOf(bytes);
  const blocks = 'children' in tree ? tree.children.flatMap(blockOf) : [];
  const title = blocks.findIndex((block) => block.kind === 'heading');
  const found = blocks[title];
  const titled =
    found?.kind === 'heading'
      ? blocks.with(title, { kind: 'out', text: blockWords(found), as: 'title' })
      : blocks;
  return captureParts(settled(titled), { source: { words: 1 }, told: {}, remarks: [] });
}

function blockOf(node: Nodes): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ kind: 'paragraph', inline: node.children.flatMap(inlineOf) }];
    case 'heading':
      return [{ kind: 'heading', depth: node.depth, inline: node.children.flatMap(inlineOf) }];
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
      return [{ kind: 'paragraph', inline: linesOf(node.value) }];
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

function linesOf(text: string): Inline[] {
  return text
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      { kind: 'words', text: line },
    ]);
}

function inlineOf(node: PhrasingContent): Inline[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ kind: 'words', text: node.value }];
    case 'break':
      return [{ kind: 'break' }];
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
