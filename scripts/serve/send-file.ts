/** A file as the answer to a request. */
import type { Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { answerHeaders, isCompressible } from './answer-headers.ts';
import { byteRange } from './byte-range.ts';
import { type Coding, codingFor } from './coding.ts';
import { heldFiles, type OpenedFile } from './held-files.ts';

/** Below this, what compressing saves is less than what it costs. Bytes. */
const worthCoding = 512;

/**
 * Makes what answers with files: whole, in part (`Range`), compressed where the reader takes that, or with 304 where the reader has it already.
 * Length, date and bytes are of one opened file, so that an answer is whole although the file is replaced or grows while it is sent;
 * one that shrinks breaks the connection off, which the reader's browser takes for what it is.
 *
 * In: the path of the home page. Out: a function; in: the request (GET or HEAD), the response, nothing of it sent; the file's path on the disk and below the
 * home page. Out: false when there is no such file, and then nothing was sent.
 * Standard: RFC 9110, sections 8.8 (validators), 12.5.3 (codings), 13 (conditions), 14 (ranges).
 */
export function fileSender(basePath: string): SendFile {
  const files = heldFiles();
  const said = new Map<string, readonly string[]>();

  function headersOf(name: string): readonly string[] {
    const known = said.get(name) ?? answerHeaders(name, basePath);
    if (said.size > 20_000) said.clear();
    said.set(name, known);
    return known;
  }

  function sendHeld(request: IncomingMessage, response: ServerResponse, { path, name }: AskedFile): boolean {
    const file = files.find(path);
    if (!file) return false;
    const coding = wantedCoding(request, { size: file.stats.size, name });
    const bytes = coding === undefined ? file.bytes : file.codings.get(coding);
    if (!(bytes instanceof Buffer)) return false;
    sendBytes(request, response, { stats: file.stats, headers: headersOf(name), coding, bytes });
    return true;
  }

  return async (request, response, asked) => {
    // What is at hand is sent at once: most of what a request costs would be waiting for nothing.
    if (sendHeld(request, response, asked)) return true;
    const { path, name } = asked;
    const file = files.find(path) ?? (await files.open(path));
    if (!file) return false;
    const headers = headersOf(name);
    if ('handle' in file) {
      try {
        await sendOpened(request, response, { file, headers });
      } finally {
        await file.handle.close();
      }
    } else {
      const coding = wantedCoding(request, { size: file.stats.size, name });
      const bytes = coding === undefined ? file.bytes : await files.coded(path, file, coding);
      sendBytes(request, response, { stats: file.stats, headers, coding, bytes });
    }
    return true;
  };
}

function wantedCoding(
  { headers, method }: IncomingMessage,
  { size, name }: { size: number; name: string },
): Coding | undefined {
  const accepted = headers['accept-encoding'];
  const isWhole = headers.range === undefined || method !== 'GET';
  const isWorthIt = accepted !== undefined && isWhole && size >= worthCoding;
  return isWorthIt && isCompressible(name) ? codingFor(accepted) : undefined;
}

function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  { bytes, ...file }: FileInMemory,
): void {
  const begun = begin(request, response, file);
  if (!begun) return;
  const part = begun.range === 'whole' ? bytes : bytes.subarray(begun.range.first, begun.range.last + 1);
  response.writeHead(begun.status, [...begun.headers, 'Content-Length', String(part.length)]);
  response.end(request.method === 'HEAD' ? undefined : part);
}

async function sendOpened(
  request: IncomingMessage,
  response: ServerResponse,
  { file: { handle, stats }, headers }: { file: OpenedFile; headers: readonly string[] },
): Promise<void> {
  const begun = begin(request, response, { stats, headers, coding: undefined });
  if (!begun) return;
  const { first, last } = begun.range === 'whole' ? { first: 0, last: stats.size - 1 } : begun.range;
  response.writeHead(begun.status, [...begun.headers, 'Content-Length', String(last - first + 1)]);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const bytes = handle.createReadStream({ start: first, end: last, autoClose: false });
  // The reader may leave at any time; that is no fault of the server.
  await pipeline(bytes, response, { end: false }).catch(() => response.destroy());
  if (bytes.bytesRead === last - first + 1) response.end();
  else response.destroy();
}

/** Answers by itself where no bytes are to follow. Out: otherwise the status, the headers but for the length, and which bytes are meant. */
function begin(
  { headers: asked, method }: IncomingMessage,
  response: ServerResponse,
  { stats, headers, coding }: { stats: Stats; headers: readonly string[]; coding: Coding | undefined },
) {
  const tag = `W/"${stats.size}-${stats.mtimeMs}${coding === undefined ? '' : `-${coding}`}"`;
  const own = [...headers, 'ETag', tag];
  if (isPastIts(asked, stats.mtimeMs)) {
    response.writeHead(412, [...own, 'Content-Length', '0']).end();
    return undefined;
  }
  if (isKnown(asked, { tag, changed: stats.mtimeMs })) {
    response.writeHead(304, own).end();
    return undefined;
  }
  own.push('Last-Modified', httpDate(stats), 'Accept-Ranges', 'bytes');
  if (coding !== undefined) own.push('Content-Encoding', coding);
  // A part is joined to an older one only if a strong validator says that both are of one file; ours is weak.
  // Ranges are for GET alone (RFC 9110, section 14.2).
  const isRanged = method === 'GET' && asked['if-range'] === undefined;
  const range = byteRange(isRanged ? asked.range : undefined, stats.size);
  if (range === 'none') {
    response.writeHead(416, [...own, 'Content-Range', `bytes */${stats.size}`, 'Content-Length', '0']).end();
    return undefined;
  }
  if (range === 'whole') return { status: 200, headers: own, range };
  own.push('Content-Range', `bytes ${range.first}-${range.last}/${stats.size}`);
  return { status: 206, headers: own, range };
}

/** Said once a file: writing dates costs as much as the rest of the headers. */
function httpDate(stats: Stats): string {
  const known = dates.get(stats) ?? stats.mtime.toUTCString();
  dates.set(stats, known);
  return known;
}

const dates = new WeakMap<Stats, string>();

/** Whether the reader wants this very file or none, and it is another. Our tags are weak, and so are never that. */
function isPastIts(headers: IncomingMessage['headers'], changed: number): boolean {
  const tags = headers['if-match'];
  if (tags !== undefined) return tags.trim() !== '*';
  const since = headers['if-unmodified-since'];
  return since !== undefined && Math.floor(changed / 1000) * 1000 > Date.parse(since);
}

/** Whether the reader's copy is this one. */
function isKnown(
  headers: IncomingMessage['headers'],
  { tag, changed }: { tag: string; changed: number },
): boolean {
  const tags = headers['if-none-match'];
  // Compared weakly: what stands between may have taken the mark of a weak one away (RFC 9110, section 13.1.2).
  if (tags !== undefined)
    return (
      tags.trim() === '*' || tags.split(',').some((one) => `W/${one.trim().replace(/^W\//, '')}` === tag)
    );
  const since = headers['if-modified-since'];
  // The header has whole seconds.
  return since !== undefined && Math.floor(changed / 1000) * 1000 <= Date.parse(since);
}

interface FileInMemory {
  readonly stats: Stats;
  readonly headers: readonly string[];
  readonly coding: Coding | undefined;
  readonly bytes: Buffer;
}

interface AskedFile {
  /** On the disk. */
  readonly path: string;
  /** Below the home page. */
  readonly name: string;
}

/** Answers with a file. */
export type SendFile = (
  request: IncomingMessage,
  response: ServerResponse,
  file: AskedFile,
) => Promise<boolean>;
