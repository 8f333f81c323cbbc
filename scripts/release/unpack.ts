/** A release out of its file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/**
 * In: the bytes of a ZIP, and a folder that is not there yet. Out: the folder of the bag in it.
 * @throws RangeError when it is no ZIP or a damaged one, when it would unpack to far more than a release does, when a path in it leads out of it,
 * stands twice or cannot be written, or when it holds anything but one folder.
 */
export function unpack(bytes: Uint8Array, folder: string): string {
  const files = entriesOf(bytes);
  const [top, ...more] = new Set(files.map(([path]) => path.split('/')[0]));
  if (top === undefined || more.length > 0)
    throw new RangeError('The file is not a release: it does not hold one folder and nothing else.');
  for (const [path, content] of files) write(join(folder, path), content);
  return join(folder, top);
}

/** In: a path, from whomever. Out: whether it names anything but a file below the folder in which it is read. */
export function leadsOut(path: string): boolean {
  return /^[/\\]|\\|(?:^|\/)\.\.?(?:\/|$)|^[A-Za-z]:|\0/.test(path);
}

function entriesOf(bytes: Uint8Array): [path: string, content: Uint8Array][] {
  const seen = new Set<string>();
  let size = 0;
  const files = unzipped(bytes, ({ name, originalSize }) => {
    if (leadsOut(name)) throw new RangeError(`The file has a path that leads out of it: ${name}`);
    if (seen.has(name)) throw new RangeError(`The file holds ${name} twice.`);
    seen.add(name);
    size += originalSize;
    if (size > Math.max(bytes.length * mostUnpacked, alwaysUnpacked))
      throw new RangeError(
        `The file is not a release: it would unpack to more than ${mostUnpacked} times its own size.`,
      );
    return !name.endsWith('/');
  });
  return Object.entries(files);
}

function unzipped(bytes: Uint8Array, filter: (file: Entry) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof RangeError && /^The file /.test(error.message)) throw error;
    throw new RangeError('The file is not a ZIP, or is damaged, or breaks off.', { cause: error });
  }
}

function write(target: string, content: Uint8Array): void {
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  } catch (error) {
    throw new RangeError(
      `${basename(target).slice(0, 100)} cannot be written here: its name is too long, or is that of a folder too.`,
      { cause: error },
    );
  }
}

/** How many times its own size a ZIP may unpack to: releases do to three, text alone to ten; what does to a hundred was made to fill a disk. */
const mostUnpacked = 50;
/** Bytes that any may unpack to. */
const alwaysUnpacked = 50_000_000;

interface Entry {
  readonly name: string;
  readonly originalSize: number;
}
