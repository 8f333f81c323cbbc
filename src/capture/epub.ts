/** A chapter of an EPUB file: https://www.w3.org/TR/epub-33/ */
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { unescaped } from '../records/forms/unescaped.ts';
import { CaptureFault } from './capture-fault.ts';
import type { PageBytes } from './page-bytes.ts';
import { descendants, rootOf } from './xml-tree.ts';
import { unzip } from './zip.ts';

/**
 * In: the bytes; the path of the chapter in the file: without one, the first. Out: the chapter's bytes, XHTML.
 * @throws CaptureFault when there is no such chapter.
 */
export function epubChapter(bytes: Uint8Array, part?: string): PageBytes {
  const name = part ?? epubChapters(bytes)[0]?.path;
  const chapter = name === undefined ? undefined : unzip(bytes, (file) => file === name).get(name);
  if (chapter) return { bytes: chapter, name };
  if (part !== undefined) throw new CaptureFault(`The book has no chapter ${part}.`);
  const listed = name === undefined ? 'lists no chapter' : `lists ${name}, and does not hold it`;
  throw new CaptureFault(`The book ${listed}: it is damaged, or of another kind.`);
}

/** In: the bytes. Out: the chapters in reading order, each by its path in the file. */
export function epubChapters(bytes: Uint8Array): { path: string }[] {
  const files = unzip(bytes, (name) => /\.opf$|^META-INF\/container\.xml$/.test(name));
  const container = parse(files.get('META-INF/container.xml'));
  const opf = container.find(({ name }) => name === 'rootfile')?.attributes['full-path'] ?? '';
  const book = parse(files.get(opf));
  const items = new Map(
    book.flatMap(({ name, attributes }): [string, string][] =>
      localName(name) === 'item' ? [[attributes['id'] ?? '', attributes['href'] ?? '']] : [],
    ),
  );
  const folder = opf.includes('/') ? opf.replace(/[^/]*$/, '') : '';
  return book.flatMap(({ name, attributes }) => {
    const href = localName(name) === 'itemref' ? items.get(attributes['idref'] ?? '') : undefined;
    return href === undefined ? [] : [{ path: folder + (unescaped(href) ?? href) }];
  });
}

function parse(file: Uint8Array | undefined): Element[] {
  if (!file)
    throw new CaptureFault('The book has no list of its chapters: it is damaged, or of another kind.');
  return descendants(rootOf(fromXml(new TextDecoder().decode(file))));
}

function localName(name: string): string {
  return name.replace(/^.*:/, '');
}
