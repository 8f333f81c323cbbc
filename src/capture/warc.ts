/** WARC 1.0 and 1.1, what crawlers keep: https://iipc.github.io/warc-specifications/ */
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { CaptureFault } from './capture-fault.ts';
import type { PageBytes } from './page-bytes.ts';

/**
 * A page of a WARC file.
 *
 * In: the bytes, compressed record by record or not at all; the address of the record: without one, the first page. Out:
 * the page's bytes as the server sent them, transfer and compression undone, with address, time and crawler.
 * @throws CaptureFault when there is no such page.
 */
export function warcRecord(bytes: Uint8Array, address?: string): PageBytes {
  const { pages, tool } = readWarc(bytes);
  const found = address === undefined ? pages[0] : pages.find((page) => page.name === address);
  if (!found)
    throw new CaptureFault(
      address === undefined ? 'The file holds no page.' : `The file holds no page of the address ${address}.`,
    );
  return { ...found, tool };
}

/** In: the bytes of a WARC file. Out: the addresses of its pages, in their order, each once. */
export function warcAddresses(bytes: Uint8Array): string[] {
  return [...new Set(readWarc(bytes).pages.map(({ name }) => name))];
}

function readWarc(bytes: Uint8Array): { pages: (PageBytes & { name: string })[]; tool: string | undefined } {
  const whole = Buffer.from(bytes[0] === 0x1f && bytes[1] === 0x8b ? unzipped(bytes) : bytes);
  const pages = [];
  let tool: string | undefined;
  let at = 0;
  while (at < whole.length) {
    const end = whole.indexOf('\r\n\r\n', at);
    if (end < 0) break;
    const headers = headersOf(whole.toString('latin1', at, end));
    const length = Number(headers.get('content-length'));
    if (!Number.isInteger(length)) break;
    const block = whole.subarray(end + 4, end + 4 + length);
    at = end + 4 + length;
    while (whole[at] === 13 || whole[at] === 10) at += 1;
    const type = headers.get('warc-type');
    const name = headers.get('warc-target-uri')?.replace(/^<|>$/g, '');
    if (type === 'warcinfo') tool ??= headersOf(block.toString('utf8')).get('software');
    if (name === undefined || (type !== 'response' && type !== 'resource')) continue;
    const page = type === 'response' ? httpBody(block) : { bytes: block, type: headers.get('content-type') };
    if (page && /html/i.test(page.type ?? ''))
      pages.push({
        bytes: page.bytes,
        charset: /charset=["']?([\w-]+)/i.exec(page.type ?? '')?.[1],
        address: name,
        date: headers.get('warc-date'),
        name,
      });
  }
  return { pages, tool };
}

function unzipped(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes);
  } catch {
    throw new CaptureFault('The file is compressed, and the compression is damaged.');
  }
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
function httpBody(block: Buffer): { bytes: Uint8Array; type: string | undefined } | undefined {
  const end = block.indexOf('\r\n\r\n');
  if (end < 0 || !/^HTTP\/[\d.]+ 200/.test(block.toString('latin1', 0, 20))) return undefined;
  const headers = headersOf(block.toString('latin1', 0, end));
  let body: Buffer = block.subarray(end + 4);
  // Some crawlers keep the headers and store the body plain.
  if (/chunked/i.test(headers.get('transfer-encoding') ?? '')) body = unchunked(body);
  return {
    bytes: decompressed(body, headers.get('content-encoding') ?? ''),
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
  try {
    if (/gzip/i.test(encoding) && body[0] === 0x1f) return gunzipSync(body);
    if (/\bbr\b/i.test(encoding)) return brotliDecompressSync(body);
    return /deflate/i.test(encoding) ? inflateSync(body) : body;
  } catch {
    // It was stored plain.
    return body;
  }
}
