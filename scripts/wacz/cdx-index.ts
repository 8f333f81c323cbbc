/** Which record of a WARC holds an address: CDXJ in compressed blocks, with a list of the blocks, as pywb and ReplayWeb.page read them. */
import { gzipSync } from 'node:zlib';
import { hexDigest, type PlacedRecord } from './warc-file.ts';

/**
 * In: the records of a WARC, its file name, and when they were looked at. Out: the index, a line a record, sorted bytewise by turned address and
 * time, in blocks that are compressed one by one; and the list of the blocks, each by its first line
 * (https://specs.webrecorder.net/cdxj/0.1.0/; https://pywb.readthedocs.io/en/latest/manual/indexing.html#zipnum-sharded-index).
 */
export function cdxIndex(
  records: readonly PlacedRecord[],
  { filename, date }: { filename: string; date: string },
): { index: Buffer; blocks: string } {
  const time = date.replace(/\D/g, '');
  const lines = records
    .map(({ url, mime, status, digest, length, offset }) => {
      const facts = { url, mime, status: String(status), digest, length: String(length) };
      return `${turnedAddress(url)} ${time} ${JSON.stringify({ ...facts, offset: String(offset), filename })}\n`;
    })
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const list = [`!meta 0 ${JSON.stringify({ format: 'cdxj-gzip-1.0', filename: 'index.cdx.gz' })}\n`];
  const pieces: Buffer[] = [];
  let offset = 0;
  for (let at = 0; at < lines.length; at += linesOfBlock) {
    const block = lines.slice(at, at + linesOfBlock);
    const bytes = gzipSync(block.join(''));
    const place = { offset, length: bytes.length, digest: `sha256:${hexDigest(bytes)}` };
    list.push(`${block[0]?.replace(/ \{.*\n$/s, '') ?? ''} ${JSON.stringify(place)}\n`);
    pieces.push(bytes);
    offset += bytes.length;
  }
  return { index: Buffer.concat(pieces), blocks: list.join('') };
}

/** In: `https://www.example.org:8080/A/?q=1`. Out: the same with its host turned round, by which indexes sort: `org,example:8080)/a/?q=1`. */
export function turnedAddress(url: string): string {
  const { hostname, port, pathname, search } = new URL(url);
  const host = hostname
    .replace(/^www\d*\./, '')
    .split('.')
    .reverse()
    .join(',');
  return `${host}${port === '' ? '' : `:${port}`})${pathname}${search}`.toLowerCase();
}

/** As pywb has it. */
const linesOfBlock = 300;
