/** The file of redirects, for hosts that read one. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { redirectLines } from '../../src/exports/redirects.ts';
import type { MovedRecord } from '../../src/records/moved.ts';

/** Writes `_redirects` where there are any. In: the built folder, the records that went. */
export async function writeRedirects(folder: string, moved: readonly MovedRecord[]): Promise<void> {
  const lines = redirectLines(moved);
  if (lines.length > 0) await writeFile(join(folder, '_redirects'), `${lines.join('\n')}\n`);
}
