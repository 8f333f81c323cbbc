/** A page as it was saved: its tree, and what the file says of where and when. */
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { CaptureKind } from './capture-kind.ts';
import { CaptureFault } from './capture-fault.ts';
import { epubChapter } from './epub.ts';
import { decodeHtml } from './html-encoding.ts';
import { mhtmlPage } from './mhtml.ts';
import type { PageBytes } from './page-bytes.ts';
import { waczRecord } from './wacz.ts';
import { warcRecord } from './warc.ts';

/**
 * In: the bytes of a capture; its kind; of a WARC or WACZ the address of the record, of an EPUB the path of the chapter: without
 * one, the first that holds a page. Out: the page.
 * @throws CaptureFault when there is no such record, or the bytes are not of that kind.
 */
export function openPage(bytes: Uint8Array, { kind, record, part }: PageToOpen): Page {
  const found = pageBytes(bytes, { kind, record, part });
  const { text, encoding, astray } = decodeHtml(found.bytes, found.charset);
  const html = kind === 'epub' ? withoutShortTags(text) : text;
  return { ...found, encoding, astray, html, tree: fromHtml(html) };
}

function pageBytes(bytes: Uint8Array, { kind, record, part }: PageToOpen): PageBytes {
  if (kind === 'html') return { bytes };
  if (kind === 'mhtml') return mhtmlPage(bytes);
  if (kind === 'warc') return warcRecord(bytes, record);
  if (kind === 'wacz') return waczRecord(bytes, record);
  if (kind === 'epub') return epubChapter(bytes, part);
  throw new CaptureFault(`A capture of this kind (${kind}) holds no page.`);
}

/** XHTML closes an element in its own tag, `<a id="x"/>`, which HTML takes for an open one. */
function withoutShortTags(xhtml: string): string {
  return xhtml.replace(/<([a-z][\w:-]*)((?:\s[^<>]*)?)\/>/gi, (whole, name: string, rest: string) =>
    /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i.test(name)
      ? whole
      : `<${name}${rest}></${name}>`,
  );
}

/** What is asked of a capture. */
export interface PageToOpen {
  readonly kind: CaptureKind;
  readonly record?: string | undefined;
  readonly part?: string | undefined;
}

/** A page of a capture. */
export interface Page extends PageBytes {
  readonly tree: Root;
  readonly html: string;
  /** The encoding by which the bytes were read. */
  readonly encoding: string;
  /** How many bytes or runs of bytes could not be read: in the page, U+FFFD stands for each. */
  readonly astray: number;
}
