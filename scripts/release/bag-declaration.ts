/** What a bag says of itself: https://www.rfc-editor.org/rfc/rfc8493#section-2.1.1 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * In: the folder of a bag, from whomever. Out: a sentence for each thing that makes it none that can be checked here: no declaration, another
 * version or encoding, files that lie elsewhere, links instead of files.
 */
export function declarationFaults(bag: string): string[] {
  const file = join(bag, 'bagit.txt');
  if (!existsSync(file)) return ['This is not a bag: bagit.txt is missing.'];
  const text = readFileSync(file, 'utf8');
  const [, version = '', encoding = ''] =
    /^BagIt-Version: (\d+\.\d+)\r?\nTag-File-Character-Encoding: ([^\r\n]+)\r?\n?$/.exec(text) ?? [];
  if (version === '')
    return ['This is not a bag: bagit.txt does not say of which version and encoding it is.'];
  const elsewhere = existsSync(join(bag, 'fetch.txt'));
  return [
    ...(versions.includes(version)
      ? []
      : [`The bag is of version ${version}; known are ${versions.join(' and ')}.`]),
    ...(encoding.toUpperCase() === 'UTF-8'
      ? []
      : [`The lists of the bag are written in ${encoding}; a release writes them in UTF-8.`]),
    ...(elsewhere ? ['The bag is not whole: its fetch.txt names files that lie elsewhere.'] : []),
    ...linksBelow(bag).map((path) => `${path} is not a file: a bag holds files alone, and no links.`),
  ];
}

function linksBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isFile() && !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** https://www.rfc-editor.org/rfc/rfc8493, and the last draft before it, which many tools still write. */
const versions: readonly string[] = ['1.0', '0.97'];
