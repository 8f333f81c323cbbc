/** A bag, or a web archive, in one file. */
import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { bytesOf, type BagFile } from './bag.ts';

/**
 * Writes a ZIP; a file at a time, so that a large archive fits, and all of one time, so that the same files are the same bytes. What is
 * compressed already is not compressed again.
 * In: where to; the one folder that is in it, if any, the files, and the day. Out: the bytes written. It stands there whole or not at all.
 * @throws RangeError when there are more files or bytes than a ZIP can hold.
 */
export function writeZip(
  file: string,
  { name, files, day }: { name?: string; files: readonly BagFile[]; day: string },
): number {
  const fault = tooLarge(files);
  if (fault !== undefined) throw new RangeError(fault);
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.part`;
  const out = openSync(unfinished, 'w');
  let written = 0;
  try {
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      for (let at = 0; at < chunk.length;) at += writeSync(out, chunk, at);
      written += chunk.length;
      if (written > mostBytes) throw new RangeError(`It would have more than the ${holds}`);
    });
    for (const one of files) {
      const path = name === undefined ? one.path : `${name}/${one.path}`;
      const entry = isDense(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
      // ZIP keeps the time of the place where it is written: noon is that day everywhere.
      const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
      entry.mtime = new Date(year, month - 1, date, 12);
      zip.add(entry);
      for (const { bytes, isLast } of piecesOf(one)) entry.push(bytes, isLast);
    }
    zip.end();
  } catch (error) {
    closeSync(out);
    rmSync(unfinished);
    throw error;
  }
  closeSync(out);
  renameSync(unfinished, file);
  return written;
}

/** What can be known before it is written: packed files keep their size, and of none the size is kept in more than four bytes. */
function tooLarge(files: readonly BagFile[]): string | undefined {
  if (files.length > mostFiles) return `${files.length} files are more than the ${holds}`;
  const sizes = files.map((file) => ({ ...file, size: sizeOf(file) }));
  const dense = sizes.filter(({ path }) => isDense(path)).reduce((sum, { size }) => sum + size, 0);
  const most = Math.max(dense, ...sizes.map(({ size }) => size));
  return most > mostBytes ? `${(most / 1e9).toFixed(1)} GB are more than the ${holds}` : undefined;
}

function sizeOf(file: BagFile): number {
  if ('bytes' in file) return file.bytes.length;
  return 'text' in file ? Buffer.byteLength(file.text) : statSync(file.from).size;
}

function isDense(path: string): boolean {
  return /\.(?:woff2|png|gz|zip|wacz|docx|epub|idx|pf_\w+|pagefind)$/.test(path);
}

/** A large file is never whole in memory. */
function* piecesOf(file: BagFile): Generator<{ bytes: Uint8Array; isLast: boolean }> {
  if (!('from' in file) || sizeOf(file) <= piece) {
    yield { bytes: bytesOf(file), isLast: true };
    return;
  }
  const opened = openSync(file.from, 'r');
  try {
    const size = sizeOf(file);
    for (let at = 0; at < size;) {
      const bytes = Buffer.alloc(Math.min(piece, size - at));
      const read = readSync(opened, bytes, 0, bytes.length, at);
      if (read === 0) throw new Error(`${file.from} became shorter while it was read.`);
      at += read;
      yield { bytes: bytes.subarray(0, read), isLast: at >= size };
    }
  } finally {
    closeSync(opened);
  }
}

const piece = 2 ** 24;
/** Of the form that every program reads: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.4.1.4 */
const mostFiles = 0xffff - 1;
const mostBytes = 0xffffffff - 1;
const holds = '65,534 files and 4.2 GB that a ZIP holds.';
