/** Markdown that parses, but that no text of the archive may use. */
import type { Heading, Html, Link, Nodes } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { canBeSeen } from '../../records/unseen-characters.ts';
import { addressFault } from '../../records/web-address.ts';
import type { TextFaultDetail } from '../text-fault.ts';

/**
 * What is wrong with one node as such: raw HTML, images, code, definitions, block directives, headings of a wrong level,
 * addresses that are not of the web. Its children, its endnotes and its marks are looked at elsewhere.
 *
 * In: a node; `source`, the Markdown it is written in, at most 80 characters; the node around it. Out: its faults.
 */
export function markupFaults(
  node: Nodes,
  { source, parent }: { source: string; parent: Nodes | undefined },
): TextFaultDetail[] {
  switch (node.type) {
    case 'root':
    case 'paragraph':
    case 'text':
    case 'emphasis':
    case 'strong':
    case 'break':
    case 'footnoteReference':
    case 'footnoteDefinition':
    case 'textDirective':
    case 'tableRow':
    case 'tableCell':
      return node.type === 'paragraph' || parent?.type !== 'footnoteDefinition' ? [] : inEndnote(source);
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'thematicBreak':
    case 'table':
      return parent?.type === 'footnoteDefinition' ? inEndnote(source) : [];
    case 'heading':
      return [
        ...headingFaults(node, source),
        ...(parent?.type === 'footnoteDefinition' ? inEndnote(source) : []),
      ];
    case 'link':
      return linkFaults(node, source);
    case 'html':
      return [htmlFault(node, source)];
    case 'leafDirective':
      if (node.name !== 'picture') return [{ kind: 'block-mark', name: node.name, source }];
      return [...pictureFaults(node), ...(parent?.type === 'footnoteDefinition' ? inEndnote(source) : [])];
    case 'containerDirective':
      return [{ kind: 'block-mark', name: node.name, source }];
    case 'code':
      return [
        { kind: 'markup-not-allowed', markup: /^[`~]/.test(source) ? 'code block' : 'indented code', source },
      ];
    case 'inlineCode':
      return [{ kind: 'markup-not-allowed', markup: 'code', source }];
    case 'image':
    case 'imageReference':
      return [{ kind: 'markup-not-allowed', markup: 'image', source }];
    case 'definition':
      return [{ kind: 'markup-not-allowed', markup: 'reference definition', source }];
    case 'linkReference':
      return [{ kind: 'markup-not-allowed', markup: 'reference link', source }];
    default:
      return [{ kind: 'markup-not-allowed', markup: 'other', source }];
  }
}

function inEndnote(source: string): TextFaultDetail[] {
  return [{ kind: 'markup-not-allowed', markup: 'block in an endnote', source }];
}

function headingFaults(node: Heading, source: string): TextFaultDetail[] {
  return node.depth >= 2 && node.depth <= 4 ? [] : [{ kind: 'heading-level', level: node.depth, source }];
}

/** `::picture[caption]{file="name.jpg"}`: a file, or nothing. */
function pictureFaults({ name, attributes }: LeafDirective): TextFaultDetail[] {
  const known = ['file'];
  return Object.entries(attributes ?? {}).flatMap(([attribute, value]): TextFaultDetail[] => {
    if (!known.includes(attribute)) return [{ kind: 'unknown-mark-attribute', name, attribute, known }];
    return value?.trim() ? [] : [{ kind: 'empty-mark', name, attribute }];
  });
}

function linkFaults(node: Link, source: string): TextFaultDetail[] {
  const faults: TextFaultDetail[] = [];
  const reason = addressFault(node.url);
  if (reason) faults.push({ kind: 'link-address', address: node.url.slice(0, 200), reason });
  if (typeof node.title === 'string')
    faults.push({ kind: 'markup-not-allowed', markup: 'link title', source });
  if (!hasWords(node)) faults.push({ kind: 'link-without-text', address: node.url.slice(0, 200) });
  return faults;
}

function hasWords(node: Nodes): boolean {
  if (node.type === 'text') return canBeSeen(node.value);
  return 'children' in node && node.children.some((child) => hasWords(child));
}

function htmlFault(node: Html, source: string): TextFaultDetail {
  if (node.value.startsWith('<!--') && !node.value.includes('-->')) return { kind: 'unclosed-comment' };
  const word = /^<([\p{L}\p{N}][\p{L}\p{N} -]*)>/u.exec(node.value)?.[1];
  return word === undefined ? { kind: 'raw-html', source } : { kind: 'raw-html', source, word };
}
