/** SHA256SUMS: the digest of every file of a built site, in the form that `sha256sum -c` reads. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** Its name, in the site's folder. It names every file but itself. */
export const sumsFile = 'SHA256SUMS';

/** In: the bytes of a file. Out: their SHA-256, in hexadecimal. */
export function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** In: a file. Out: the SHA-256 of its bytes, which are never held all at once: tables of a large archive have hundreds of megabytes. @throws what the file system throws. */
export function sumOfFile(path: string): string {
  const hash = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece))
      hash.update(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

const piece = Buffer.allocUnsafe(256 * 1024);

/** In: sums by file. Out: the text, a line a file, sorted by code point. */
export function sumsText(sums: ReadonlyMap<string, string>): string {
  return [...sums.keys()]
    .sort()
    .map((file) => `${sums.get(file) ?? ''}  ${file}\n`)
    .join('');
}

/** In: the text. Out: sums by file. @throws RangeError that tells the first line which is none of its kind. */
export function readSums(text: string): Map<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [, sum = '', file = ''] =
        /^([0-9a-f]{64}) [ *](?!\/)(?!(?:.*\/)?\.\.(?:\/|$))(.+)$/.exec(line) ?? [];
      if (file === '')
        throw new RangeError(`${sumsFile} has a line that names no file: ${line.slice(0, 100)}`);
      return [file, sum];
    }),
  );
}

/**
 * In: the sums of a site; what its files really have. Out: a sentence for each file that was changed, is missing, or is not named.
 */
export function sumFaults(named: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  for (const [file, sum] of named) {
    const has = found.get(file);
    if (has === undefined) faults.push(`${file} is missing.`);
    else if (has !== sum) faults.push(`${file} is not as it was built: its bytes differ.`);
  }
  for (const file of found.keys())
    if (!named.has(file) && file !== sumsFile)
      faults.push(`${file} was not built: ${sumsFile} does not name it.`);
  return faults;
}
