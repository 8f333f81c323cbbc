/** An element as a document of XML: https://www.w3.org/TR/xml/#syntax */
import type { Element, ElementContent } from 'xast';

/**
 * In: the root element, made of elements, words, and what is `raw`: XML already, without CDATA. Names and attributes are ours, and written as they are.
 * Out: the document, without characters that XML cannot hold.
 * @throws TypeError for a node of another kind.
 */
export function xmlDocument(root: Element): string {
  // In words too, `]]>` may only stand escaped (2.4).
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf(root).replaceAll(']]>', ']]&gt;')}\n`;
}

/** In: an element, without what xmlDocument() puts around it. Out: its XML. @throws as xmlDocument() does. */
export function xmlOf(node: ElementContent): string {
  if (node.type === 'text') return escaped(node.value, /[&<]/g);
  if (node.type === 'raw') return node.value;
  if (node.type !== 'element') throw new TypeError(`A ${node.type} is not written here.`);
  let start = node.name;
  for (const [name, value] of Object.entries(node.attributes)) {
    if (value !== null && value !== undefined) start += ` ${name}="${escaped(value, /[&<"]/g)}"`;
  }
  let content = '';
  for (const child of node.children) content += xmlOf(child);
  return `<${start}>${content}</${node.name}>`;
}

/** `special`: the characters that would mean something else there. */
function escaped(words: string, special: RegExp): string {
  return words.replace(cannotBe, '').replace(special, (one) => signs[one] ?? '');
}

const signs: Readonly<Record<string, string>> = { '&': '&#x26;', '<': '&#x3C;', '"': '&#x22;' };

/** Of what is no character of XML (2.2), what texts do hold by mistake. */
const cannotBe = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** XML that is written already. */
export interface Raw {
  readonly type: 'raw';
  readonly value: string;
}

declare module 'xast' {
  interface ElementContentMap {
    raw: Raw;
  }
  interface RootContentMap {
    raw: Raw;
  }
}
