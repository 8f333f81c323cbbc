/** EPUBCheck, the validator of the W3C, where it is installed: `apt-get install epubcheck`, or EPUBCHECK_JAR names it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** In: the bytes of a book. Out: what it says of it; undefined when it is not installed. */
export function epubCheck(bytes: Uint8Array): string | undefined {
  const jar = [process.env['EPUBCHECK_JAR'] ?? '', '/usr/share/java/epubcheck.jar'].find((path) =>
    existsSync(path),
  );
  if (jar === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'steppe-archive-book-'));
  const file = join(folder, 'book.epub');
  writeFileSync(file, bytes);
  const { stdout, stderr, error } = spawnSync('java', ['-jar', jar, file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return error ? undefined : stdout + stderr;
}

export const nothingFound = /Messages: 0 fatals \/ 0 errors \/ 0 warnings/;
