/** A release out of its file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/**
 * In: the bytes of a ZIP, and a folder that is not there yet. Out: the folder of the bag in it.
 * @throws RangeError when it is no ZIP, when a path in it leads out of it, or when it holds anything but one folder.
 */
export function unpack(bytes: Uint8Array, folder: string): string {
  const files = Object.entries(entriesOf(bytes)).filter(([path]) => !path.endsWith('/'));
  const tops = new Set(files.map(([path]) => path.split('/')[0]));
  const [top] = tops;
  if (top === undefined || tops.size > 1)
    throw new RangeError('The file is not a release: it holds not one folder.');
  for (const [path, content] of files) {
    if (/^[/\\]|\\|(?:^|\/)\.\.?(?:\/|$)|^[A-Za-z]:|\0/.test(path))
      throw new RangeError(`The file has a path that leads out of it: ${path}`);
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return join(folder, top);
}

function entriesOf(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch (error) {
    throw new RangeError(`The file is not a ZIP, or is damaged: ${String(error)}`, { cause: error });
  }
}
