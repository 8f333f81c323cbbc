/** WARC 1.0 and 1.1, what crawlers keep: https://iipc.github.io/warc-specifications/ */
import { isUtf8 } from 'node:buffer';
import { CaptureFault } from './capture-fault.ts';
import { inflate } from './inflate.ts';
import type { PageBytes } from './page-bytes.ts';

/**
 * A page of a WARC file.
 *
 * In: the bytes, compressed record by record or not at all; the address of the record: without one, the first page. Out:
 * the page's bytes as the server sent them, transfer and compression undone, with address, time and crawler.
 * @throws CaptureFault when there is no such page, or the file breaks off or is damaged.
 */
export function warcRecord(bytes: Uint8Array, address?: string): PageBytes {
  const { pages, tool } = readWarc(bytes);
  const found = address === undefined ? pages[0] : pages.find((page) => page.name === address);
  if (!found)
    throw new CaptureFault(
      address === undefined ? 'The file holds no page.' : `The file holds no page of the address ${address}.`,
    );
  const { body, ...about } = found;
  return { ...about, bytes: body(), tool };
}

/** In: the bytes of a WARC file. Out: the addresses of its pages, in their order, each once. */
export function warcAddresses(bytes: Uint8Array): string[] {
  return [...new Set(readWarc(bytes).pages.map(({ name }) => name))];
}

function readWarc(bytes: Uint8Array): { pages: WarcPage[]; tool: string | undefined } {
  const whole = Buffer.from(bytes[0] === 0x1f && bytes[1] === 0x8b ? inflate(bytes, 'gzip') : bytes);
  const pages: WarcPage[] = [];
  let tool: string | undefined;
  let at = 0;
  while (at < whole.length) {
    const end = whole.indexOf('\r\n\r\n', at);
    if (end < 0) {
      if (/^WARC\//.test(whole.toString('latin1', at, at + 5))) throw new CaptureFault(tooEarly);
      break;
    }
    const headers = headersOf(whole.toString('latin1', at, end));
    const length = lengthOf(headers);
    const block = whole.subarray(end + 4, end + 4 + length);
    if (block.length < length) throw new CaptureFault(tooEarly);
    at = end + 4 + length;
    while (whole[at] === 13 || whole[at] === 10) at += 1;
    const type = headers.get('warc-type');
    const name = headers.get('warc-target-uri')?.replace(/^<|>$/g, '');
    if (type === 'warcinfo') tool ??= headersOf(block.toString('utf8')).get('software');
    if (name === undefined || (type !== 'response' && type !== 'resource')) continue;
    const page =
      type === 'response' ? httpBody(block) : { body: () => block, type: headers.get('content-type') };
    if (page && /html/i.test(page.type ?? ''))
      pages.push({
        body: page.body,
        charset: /charset=["']?([\w-]+)/i.exec(page.type ?? '')?.[1],
        address: name,
        date: headers.get('warc-date'),
        name,
      });
  }
  return { pages, tool };
}

const tooEarly = 'The file ends too early: its last record is not whole.';

/** How long a record is, in bytes. */
function lengthOf(headers: ReadonlyMap<string, string>): number {
  const said = headers.get('content-length') ?? '';
  const length = Number(said);
  if (!/^\d+$/.test(said) || !Number.isSafeInteger(length))
    throw new CaptureFault(
      `The file is damaged: a record's Content-Length is "${said}", which is no length.`,
    );
  return length;
}

function headersOf(text: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const at = line.indexOf(':');
    if (at > 0) headers.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim());
  }
  return headers;
}

/** Of an answer other than 200 there is no page. */
function httpBody(block: Buffer): { body: () => Uint8Array; type: string | undefined } | undefined {
  const end = block.indexOf('\r\n\r\n');
  if (end < 0 || !/^HTTP\/[\d.]+ 200/.test(block.toString('latin1', 0, 20))) return undefined;
  const headers = headersOf(block.toString('latin1', 0, end));
  const sent = block.subarray(end + 4);
  // Some crawlers keep the headers and store the body plain.
  const isChunked = /chunked/i.test(headers.get('transfer-encoding') ?? '');
  const encoding = headers.get('content-encoding') ?? '';
  return {
    body: () => decompressed(isChunked ? unchunked(sent) : sent, encoding),
    type: headers.get('content-type'),
  };
}

function unchunked(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  let at = 0;
  while (at < body.length) {
    const end = body.indexOf('\r\n', at);
    const size = end < 0 ? Number.NaN : Number.parseInt(body.toString('latin1', at, end), 16);
    if (!/^[\da-f]+\s*(?:;.*)?$/i.test(end < 0 ? '' : body.toString('latin1', at, end))) return body;
    if (size === 0) break;
    chunks.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(chunks);
}

function decompressed(body: Buffer, encoding: string): Uint8Array {
  if (/gzip/i.test(encoding)) return body[0] === 0x1f ? inflate(body, 'gzip') : body;
  const packing = /\bbr\b/i.test(encoding) ? 'br' : /deflate/i.test(encoding) ? 'deflate' : undefined;
  return packing === undefined || isPlain(body) ? body : inflate(body, packing);
}

/** Neither of the two packings has a sign of its own; what they make is hardly ever text. */
function isPlain(body: Buffer): boolean {
  return isUtf8(body) || /^\s*</.test(body.toString('latin1', 0, 1024));
}

/** A page, whose bytes are unpacked when it is the one that is wanted. */
interface WarcPage extends Omit<PageBytes, 'bytes'> {
  readonly name: string;
  readonly body: () => Uint8Array;
}
