/** A bag, or a web archive, in one file. */
import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { bytesOf, type BagFile } from './bag.ts';

/**
 * Writes a ZIP; a file at a time, so that a large archive fits, and all of one time, so that the same files are the same bytes. What is
 * compressed already is not compressed again.
 * In: where to; the one folder that is in it, if any, the files, and the day. Out: the bytes written. It stands there whole or not at all.
 */
export function writeZip(
  file: string,
  { name, files, day }: { name?: string; files: readonly BagFile[]; day: string },
): number {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.part`;
  const out = openSync(unfinished, 'w');
  let written = 0;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    for (let at = 0; at < chunk.length;) at += writeSync(out, chunk, at);
    written += chunk.length;
  });
  for (const one of files) {
    const path = name === undefined ? one.path : `${name}/${one.path}`;
    const isDense = /\.(?:woff2|png|gz|zip|wacz|docx|epub|idx|pf_\w+|pagefind)$/.test(path);
    const entry = isDense ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    // ZIP keeps the time of the place where it is written: noon is that day everywhere.
    const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
    entry.mtime = new Date(year, month - 1, date, 12);
    zip.add(entry);
    entry.push(bytesOf(one), true);
  }
  zip.end();
  closeSync(out);
  renameSync(unfinished, file);
  return written;
}
