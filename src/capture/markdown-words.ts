/** The words of a Markdown file, as somebody else wrote it. */
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { notesAndTables } from '../markdown/notes-and-tables.ts';
import { CaptureFault } from './capture-fault.ts';

const parser = unified().use(remarkParse).use(notesAndTables).freeze();

/**
 * What CommonMark shows as words (https://spec.commonmark.org/0.31.2/), notes with their numerals as `[1]`. Front matter is none of it, nor are pictures and HTML.
 *
 * In: the bytes. Out: the words; a space or more between blocks.
 * @throws CaptureFault when the bytes are not UTF-8.
 */
export function markdownWords(bytes: Uint8Array): string {
  return wordsOf(markdownTreeOf(bytes));
}

/** In: the bytes of a Markdown file. Out: its tree, front matter left away. @throws CaptureFault when it is not UTF-8. */
export function markdownTreeOf(bytes: Uint8Array): Nodes {
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CaptureFault('The file is not UTF-8.');
  }
  return parser.parse(text.replace(/\r\n?/g, '\n').replace(frontMatter, ''));
}

/** Lines of YAML between two of `---`, from the first line on; without a key that follows at once, `---` is a line that parts a text. */
const frontMatter =
  /^---[ \t]*\n["']?[\p{L}\p{N}_.-]+["']?:(?:[ \t].*)?\n(?:(?:["']?[\p{L}\p{N}_.-]+["']?:(?:[ \t].*)?|[ \t]+.*|-[ \t].*|#.*)\n)*---[ \t]*(?:\n|$)/u;

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'code') return ` ${node.value} `;
  if (isLineBreak(node)) return ' ';
  if (node.type === 'footnoteReference') return `[${node.label ?? node.identifier}]`;
  if (!('children' in node)) return '';
  const words = node.children.map(wordsOf).join('');
  if (node.type === 'footnoteDefinition') return ` [${node.label ?? node.identifier}] ${words} `;
  return inLine.has(node.type) ? words : ` ${words} `;
}

/** In: a part of a line. Out: whether a new line begins there, as Markdown or as HTML has it. */
export function isLineBreak(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'html' && /^<br\b[^>]*>$/i.test(node.value));
}

const inLine: ReadonlySet<string> = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference']);
