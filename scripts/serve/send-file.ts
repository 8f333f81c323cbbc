/** A file as the answer to a request. */
import { open, type FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { byteRange } from './byte-range.ts';
import { contentType } from './content-type.ts';

/**
 * Answers with a file: whole, in part (`Range`), or with 304 where the reader has it already. Length, date and bytes are of
 * one opened file, so that an answer is whole although the file is replaced or grows while it is sent; one that shrinks
 * breaks the connection off, which the reader's browser takes for what it is.
 *
 * In: the request (GET or HEAD), the response, its own headers already set, and the path. Out: false when there is no such file,
 * and then nothing was sent.
 * Standard: RFC 9110, sections 8.8 (validators), 13 (conditions), 14 (ranges).
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (!file) return false;
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return false;
    const tag = `W/"${stats.size}-${stats.mtimeMs}"`;
    response.setHeader('Content-Type', contentType(path));
    response.setHeader('Last-Modified', stats.mtime.toUTCString());
    response.setHeader('ETag', tag);
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('Accept-Ranges', 'bytes');
    if (isKnown(request, { tag, changed: stats.mtimeMs })) {
      response.writeHead(304).end();
      return true;
    }
    await sendBytes(request, response, { file, size: stats.size });
    return true;
  } finally {
    await file.close();
  }
}

/** Whether the reader's copy is this one. */
function isKnown({ headers }: IncomingMessage, { tag, changed }: { tag: string; changed: number }): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.trim() === '*' || tags.split(',').some((one) => one.trim() === tag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  // The header has whole seconds.
  return Math.floor(changed / 1000) * 1000 <= since;
}

async function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  { file, size }: { file: FileHandle; size: number },
): Promise<void> {
  // A part is joined to an older one only if a strong validator says that both are of one file; ours is weak.
  const range = byteRange(
    request.headers['if-range'] === undefined ? request.headers.range : undefined,
    size,
  );
  if (range === 'none') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}`, 'Content-Length': 0 }).end();
    return;
  }
  const { first, last } = range === 'whole' ? { first: 0, last: size - 1 } : range;
  if (range !== 'whole') response.setHeader('Content-Range', `bytes ${first}-${last}/${size}`);
  response.writeHead(range === 'whole' ? 200 : 206, { 'Content-Length': last - first + 1 });
  if (request.method === 'HEAD' || last < first) {
    response.end();
    return;
  }
  const bytes = file.createReadStream({ start: first, end: last, autoClose: false });
  // The reader may leave at any time; that is no fault of the server.
  await pipeline(bytes, response, { end: false }).catch(() => response.destroy());
  if (bytes.bytesRead === last - first + 1) response.end();
  else response.destroy();
}
