/** A book read back by other programs than those that wrote it. */
import { inflateRawSync } from 'node:zlib';
import type { Element, ElementContent, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** In: the bytes of a ZIP. Out: its files in their order, each with whether it is compressed. @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function filesOf(bytes: Uint8Array): PackedFile[] {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const files: PackedFile[] = [];
  for (let at = zip.readUInt32LE(end + 16), left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(from, from + size);
    files.push({
      path: zip.toString('utf8', at + 46, at + 46 + (name ?? 0)),
      isCompressed: method !== 0,
      bytes: method === 0 ? data : inflateRawSync(data),
    });
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

/** In: the bytes of a book. Out: its documents as trees, by their names in the package. */
export function documentsOf(bytes: Uint8Array): Map<string, Root> {
  const documents = filesOf(bytes).filter(({ path }) => /\.(?:xhtml|opf)$/.test(path));
  return new Map(documents.map((file) => [file.path.slice('EPUB/'.length), fromXml(file.bytes.toString())]));
}

/** In: a tree. Out: its elements, in order. */
export function elementsIn(node: Root | Element): Element[] {
  const children = (node.children as ElementContent[]).filter((child) => child.type === 'element');
  return [...(node.type === 'element' ? [node] : []), ...children.flatMap((child) => elementsIn(child))];
}

/** In: an element of a text. Out: what the source prints of it, without white space. */
export function printedIn(node: Element | ElementContent | undefined): string {
  if (node?.type === 'text') return node.value.replace(/\s+/gu, '');
  if (node?.type !== 'element') return '';
  const classes = (node.attributes['class'] ?? '').split(' ');
  if (node.name === 'ins' || classes.some((name) => ours.has(name))) return '';
  return node.children.map((child) => printedIn(child)).join('');
}

/** In: an element. Out: all that it says. */
export function wordsIn(node: Element | ElementContent | undefined): string {
  if (node?.type === 'text') return node.value;
  return node?.type === 'element' ? node.children.map((child) => wordsIn(child)).join('') : '';
}

const ours = new Set(['pn', 'sn', 'nr', 'back', 'label', 'right', 'retired', 'ed']);

interface PackedFile {
  readonly path: string;
  readonly isCompressed: boolean;
  readonly bytes: Buffer;
}
