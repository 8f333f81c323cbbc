/** A site as a WARC: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/ */
import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * Writes it, a resource at a time. In: the file; the resources of a site with what a server would send of each; when they were looked at
 * (`2026-12-01T00:00:00Z`), and with what. Each record is compressed on its own, as readers that ask for a part of the file need it. Out: its
 * bytes and SHA-256; and of each resource where its record lies. The same resources make the same bytes: a record's identifier is made of its
 * digest and its address.
 */
export function writeWarc(
  file: string,
  { resources, date, software }: { resources: Iterable<Resource>; date: string; software: string },
): { size: number; digest: string; records: PlacedRecord[] } {
  const about = Buffer.from(
    `software: ${software}\r\nformat: WARC File Format 1.1\r\nconformsTo: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n`,
  );
  const out = openSync(file, 'w');
  const sum = createHash('sha256');
  let size = 0;
  const add = (bytes: Buffer): { offset: number; length: number } => {
    for (let at = 0; at < bytes.length;) at += writeSync(out, bytes, at);
    sum.update(bytes);
    size += bytes.length;
    return { offset: size - bytes.length, length: bytes.length };
  };
  add(
    record(
      { type: 'warcinfo', id: identifier(software, date), date, contentType: 'application/warc-fields' },
      about,
    ),
  );
  const records: PlacedRecord[] = [];
  for (const { url, status, type, body } of resources) {
    const digest = `sha-256:${hexDigest(body)}`;
    const head = `HTTP/1.1 ${status} ${reasons[status]}\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`;
    const bytes = record(
      {
        type: 'response',
        id: identifier(url, digest),
        date,
        contentType: 'application/http; msgtype=response',
        url,
        payload: digest,
      },
      Buffer.concat([Buffer.from(head), body]),
    );
    records.push({ url, status, mime: type.replace(/;.*/, ''), digest, ...add(bytes) });
  }
  closeSync(out);
  return { size, digest: sum.digest('hex'), records };
}

/** In: bytes. Out: their SHA-256 in hexadecimal. */
export function hexDigest(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function record({ type, id, date, contentType, url, payload }: RecordHead, block: Buffer): Buffer {
  const lines = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:uuid:${id}>`,
    `WARC-Date: ${date}`,
    ...(url === undefined ? [] : [`WARC-Target-URI: ${url}`]),
    ...(payload === undefined ? [] : [`WARC-Payload-Digest: ${payload}`]),
    `WARC-Block-Digest: sha-256:${hexDigest(block)}`,
    `Content-Type: ${contentType}`,
    `Content-Length: ${block.length}`,
    '\r\n',
  ];
  return gzipSync(Buffer.concat([Buffer.from(lines.join('\r\n')), block, Buffer.from('\r\n\r\n')]));
}

/** Version 8: made by us, of what it names (https://www.rfc-editor.org/rfc/rfc9562#section-5.8). */
function identifier(...parts: readonly string[]): string {
  const hex = hexDigest(parts.join('\n'));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const reasons = { 200: 'OK', 404: 'Not Found' } as const;

interface RecordHead {
  readonly type: 'warcinfo' | 'response';
  readonly id: string;
  readonly date: string;
  readonly contentType: string;
  readonly url?: string;
  readonly payload?: string;
}

/** What a server sends for an address. */
export interface Resource {
  readonly url: string;
  readonly status: keyof typeof reasons;
  /** The Content-Type. */
  readonly type: string;
  readonly body: Buffer;
}

/** Where the record of a resource lies: bytes of the compressed file. */
export interface PlacedRecord {
  readonly url: string;
  readonly status: number;
  readonly mime: string;
  readonly digest: string;
  readonly offset: number;
  readonly length: number;
}
