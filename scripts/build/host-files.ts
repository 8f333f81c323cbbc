/** What hosts of files read beside the site. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { redirectLines } from '../../src/exports/redirects.ts';
import type { MovedRecord } from '../../src/records/moved.ts';
import { homeUrl } from '../../src/urls.ts';
import { headersFile } from '../hosting/headers-file.ts';

/**
 * In: the records that went. Out: by name, the files and their text: headers, redirects where there are any, and an empty one without which
 * GitHub Pages leaves out folders that begin with a low line.
 */
export function hostFiles(moved: readonly MovedRecord[]): Readonly<Record<string, string>> {
  const lines = redirectLines(moved);
  return {
    _headers: headersFile(homeUrl()),
    '.nojekyll': '',
    ...(lines.length > 0 ? { _redirects: `${lines.join('\n')}\n` } : {}),
  };
}

/** In: the built folder, and what hostFiles() gave. */
export function writeHostFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
